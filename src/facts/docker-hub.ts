/** Names of Docker Hub (hub.docker.com/u/library, read off docker-library/official-images, 2026-11; not complete). */

/** Images without an organisation: Docker's official ones. */
export const OFFICIAL_IMAGES: ReadonlySet<string> = new Set(
  `adminer aerospike alpine almalinux amazoncorretto amazonlinux api-firewall arangodb archlinux bash bonita buildpack-deps busybox
  caddy cassandra centos chronograf clearlinux clefos clickhouse clojure composer consul convertigo couchbase couchdb crate dart debian
  docker drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang express-gateway fedora flink fluentd friendica
  gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch hive httpd hylang ibmjava influxdb irssi jenkins
  jetty jobber joomla jruby julia kapacitor kibana kong krakend lightstreamer logstash mageia mariadb matomo maven mediawiki memcached
  mongo mongo-express monica mono mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary odoo open-liberty openjdk
  opensuse oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin plone postfixadmin postgres pypy python r-base rabbitmq
  rakudo-star redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch silverpeas sl solr sonarqube
  spark spiped storm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu unit varnish vault wordpress xwiki yourls znc zookeeper`.split(
    /\s+/,
  ),
);

/** Organisations whose public images serve models, or are built upon. */
export const PUBLIC_ORGANISATIONS: ReadonlySet<string> = new Set([
  ...[
    'library',
    'tensorflow',
    'pytorch',
    'nvidia',
    'vllm',
    'huggingface',
    'ollama',
    'bitnami',
    'continuumio',
    'condaforge',
  ],
  ...[
    'mambaorg',
    'rocker',
    'jupyter',
    'tiangolo',
    'seldonio',
    'kserve',
    'mlserver',
    'bentoml',
    'rayproject',
    'rapidsai',
  ],
  ...[
    'lmsysorg',
    'localai',
    'ghcr',
    'openvino',
    'intel',
    'amd',
    'rocm',
    'fauxpilot',
    'rstudio',
    'semitechnologies',
  ],
  ...[
    'qdrant',
    'milvusdb',
    'apache',
    'grafana',
    'prom',
    'envoyproxy',
    'nginxinc',
    'circleci',
    'cimg',
    'alpine',
    'mcr',
  ],
]);
