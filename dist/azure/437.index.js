export const id = 437;
export const ids = [437];
export const modules = {

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AzureQuotaExtensionAPI: () => (/* reexport */ AzureQuotaExtensionAPI)
});

// UNUSED EXPORTS: KnownCreatedByType, KnownLimitType, KnownQuotaLimitTypes, KnownQuotaRequestState, KnownRequestState, KnownUsagesTypes, getContinuationToken

// NAMESPACE OBJECT: ./node_modules/@azure/arm-quota/dist/esm/models/mappers.js
var mappers_namespaceObject = {};
__webpack_require__.r(mappers_namespaceObject);
__webpack_require__.d(mappers_namespaceObject, {
  AllocatedQuotaToSubscriptionList: () => (AllocatedQuotaToSubscriptionList),
  AllocatedToSubscription: () => (AllocatedToSubscription),
  CommonResourceProperties: () => (CommonResourceProperties),
  CreateGenericQuotaRequestParameters: () => (CreateGenericQuotaRequestParameters),
  CurrentQuotaLimitBase: () => (CurrentQuotaLimitBase),
  CurrentUsagesBase: () => (CurrentUsagesBase),
  ErrorAdditionalInfo: () => (ErrorAdditionalInfo),
  ErrorDetail: () => (ErrorDetail),
  ErrorResponse: () => (ErrorResponse),
  ExceptionResponse: () => (ExceptionResponse),
  GroupQuotaDetails: () => (GroupQuotaDetails),
  GroupQuotaDetailsName: () => (GroupQuotaDetailsName),
  GroupQuotaLimit: () => (GroupQuotaLimit),
  GroupQuotaLimitList: () => (GroupQuotaLimitList),
  GroupQuotaLimitListProperties: () => (GroupQuotaLimitListProperties),
  GroupQuotaLimitProperties: () => (GroupQuotaLimitProperties),
  GroupQuotaLimitsRequestUpdateHeaders: () => (GroupQuotaLimitsRequestUpdateHeaders),
  GroupQuotaList: () => (GroupQuotaList),
  GroupQuotaRequestBase: () => (GroupQuotaRequestBase),
  GroupQuotaRequestBaseProperties: () => (GroupQuotaRequestBaseProperties),
  GroupQuotaRequestBasePropertiesName: () => (GroupQuotaRequestBasePropertiesName),
  GroupQuotaSubscriptionAllocationRequestUpdateHeaders: () => (GroupQuotaSubscriptionAllocationRequestUpdateHeaders),
  GroupQuotaSubscriptionId: () => (GroupQuotaSubscriptionId),
  GroupQuotaSubscriptionIdList: () => (GroupQuotaSubscriptionIdList),
  GroupQuotaSubscriptionIdProperties: () => (GroupQuotaSubscriptionIdProperties),
  GroupQuotaSubscriptionRequestStatus: () => (GroupQuotaSubscriptionRequestStatus),
  GroupQuotaSubscriptionRequestStatusList: () => (GroupQuotaSubscriptionRequestStatusList),
  GroupQuotaSubscriptionRequestStatusProperties: () => (GroupQuotaSubscriptionRequestStatusProperties),
  GroupQuotaSubscriptionsCreateOrUpdateHeaders: () => (GroupQuotaSubscriptionsCreateOrUpdateHeaders),
  GroupQuotaSubscriptionsDeleteHeaders: () => (GroupQuotaSubscriptionsDeleteHeaders),
  GroupQuotaSubscriptionsUpdateHeaders: () => (GroupQuotaSubscriptionsUpdateHeaders),
  GroupQuotaUsagesBase: () => (GroupQuotaUsagesBase),
  GroupQuotaUsagesBaseName: () => (GroupQuotaUsagesBaseName),
  GroupQuotasCreateOrUpdateHeaders: () => (GroupQuotasCreateOrUpdateHeaders),
  GroupQuotasDeleteHeaders: () => (GroupQuotasDeleteHeaders),
  GroupQuotasEntity: () => (GroupQuotasEntity),
  GroupQuotasEntityBase: () => (GroupQuotasEntityBase),
  GroupQuotasEntityBasePatch: () => (GroupQuotasEntityBasePatch),
  GroupQuotasEntityPatch: () => (GroupQuotasEntityPatch),
  GroupQuotasEntityPatchProperties: () => (GroupQuotasEntityPatchProperties),
  GroupQuotasEntityProperties: () => (GroupQuotasEntityProperties),
  GroupQuotasUpdateHeaders: () => (GroupQuotasUpdateHeaders),
  LROResponse: () => (LROResponse),
  LROResponseProperties: () => (LROResponseProperties),
  LimitJsonObject: () => (LimitJsonObject),
  LimitObject: () => (LimitObject),
  OperationDisplay: () => (OperationDisplay),
  OperationList: () => (OperationList),
  OperationResponse: () => (OperationResponse),
  ProxyResource: () => (ProxyResource),
  QuotaAllocationRequestBase: () => (QuotaAllocationRequestBase),
  QuotaAllocationRequestBaseProperties: () => (QuotaAllocationRequestBaseProperties),
  QuotaAllocationRequestBasePropertiesName: () => (QuotaAllocationRequestBasePropertiesName),
  QuotaAllocationRequestStatus: () => (QuotaAllocationRequestStatus),
  QuotaAllocationRequestStatusList: () => (QuotaAllocationRequestStatusList),
  QuotaAllocationRequestStatusProperties: () => (QuotaAllocationRequestStatusProperties),
  QuotaGetHeaders: () => (QuotaGetHeaders),
  QuotaLimits: () => (QuotaLimits),
  QuotaLimitsResponse: () => (QuotaLimitsResponse),
  QuotaListHeaders: () => (QuotaListHeaders),
  QuotaListNextHeaders: () => (QuotaListNextHeaders),
  QuotaProperties: () => (QuotaProperties),
  QuotaRequestDetails: () => (QuotaRequestDetails),
  QuotaRequestDetailsList: () => (QuotaRequestDetailsList),
  QuotaRequestOneResourceProperties: () => (QuotaRequestOneResourceProperties),
  QuotaRequestOneResourceSubmitResponse: () => (QuotaRequestOneResourceSubmitResponse),
  QuotaRequestProperties: () => (QuotaRequestProperties),
  QuotaRequestStatusDetails: () => (QuotaRequestStatusDetails),
  QuotaRequestSubmitResponse: () => (QuotaRequestSubmitResponse),
  QuotaRequestSubmitResponse202: () => (QuotaRequestSubmitResponse202),
  Resource: () => (Resource),
  ResourceBaseRequest: () => (ResourceBaseRequest),
  ResourceName: () => (ResourceName),
  ResourceUsageList: () => (ResourceUsageList),
  ResourceUsages: () => (ResourceUsages),
  ServiceError: () => (ServiceError),
  ServiceErrorDetail: () => (ServiceErrorDetail),
  SubRequest: () => (SubRequest),
  SubmittedResourceRequestStatus: () => (SubmittedResourceRequestStatus),
  SubmittedResourceRequestStatusList: () => (SubmittedResourceRequestStatusList),
  SubmittedResourceRequestStatusProperties: () => (SubmittedResourceRequestStatusProperties),
  SubscriptionGroupQuotaAssignment: () => (SubscriptionGroupQuotaAssignment),
  SubscriptionQuotaAllocationRequestList: () => (SubscriptionQuotaAllocationRequestList),
  SubscriptionQuotaAllocations: () => (SubscriptionQuotaAllocations),
  SubscriptionQuotaAllocationsList: () => (SubscriptionQuotaAllocationsList),
  SubscriptionQuotaAllocationsListProperties: () => (SubscriptionQuotaAllocationsListProperties),
  SubscriptionQuotaAllocationsProperties: () => (SubscriptionQuotaAllocationsProperties),
  SubscriptionQuotaAllocationsStatusList: () => (SubscriptionQuotaAllocationsStatusList),
  SubscriptionQuotaDetails: () => (SubscriptionQuotaDetails),
  SubscriptionQuotaDetailsName: () => (SubscriptionQuotaDetailsName),
  SystemData: () => (SystemData),
  UsagesGetHeaders: () => (UsagesGetHeaders),
  UsagesLimits: () => (UsagesLimits),
  UsagesListHeaders: () => (UsagesListHeaders),
  UsagesListNextHeaders: () => (UsagesListNextHeaders),
  UsagesObject: () => (UsagesObject),
  UsagesProperties: () => (UsagesProperties),
  discriminators: () => (discriminators)
});

;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/pagingHelper.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
const pageMap = new WeakMap();
/**
 * Given the last `.value` produced by the `byPage` iterator,
 * returns a continuation token that can be used to begin paging from
 * that point later.
 * @param page An object from accessing `value` on the IteratorResult from a `byPage` iterator.
 * @returns The continuation token that can be passed into byPage() during future calls.
 */
function getContinuationToken(page) {
    if (typeof page !== "object" || page === null) {
        return undefined;
    }
    return pageMap.get(page)?.continuationToken;
}
function setContinuationToken(page, continuationToken) {
    if (typeof page !== "object" || page === null || !continuationToken) {
        return;
    }
    const pageInfo = pageMap.get(page) ?? {};
    pageInfo.continuationToken = continuationToken;
    pageMap.set(page, pageInfo);
}
//# sourceMappingURL=pagingHelper.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/models/index.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
/** Known values of {@link RequestState} that the service accepts. */
var KnownRequestState;
(function (KnownRequestState) {
    /** Accepted */
    KnownRequestState["Accepted"] = "Accepted";
    /** Created */
    KnownRequestState["Created"] = "Created";
    /** Invalid */
    KnownRequestState["Invalid"] = "Invalid";
    /** Succeeded */
    KnownRequestState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownRequestState["Failed"] = "Failed";
    /** InProgress */
    KnownRequestState["InProgress"] = "InProgress";
    /** Canceled */
    KnownRequestState["Canceled"] = "Canceled";
})(KnownRequestState || (KnownRequestState = {}));
/** Known values of {@link CreatedByType} that the service accepts. */
var KnownCreatedByType;
(function (KnownCreatedByType) {
    /** User */
    KnownCreatedByType["User"] = "User";
    /** Application */
    KnownCreatedByType["Application"] = "Application";
    /** ManagedIdentity */
    KnownCreatedByType["ManagedIdentity"] = "ManagedIdentity";
    /** Key */
    KnownCreatedByType["Key"] = "Key";
})(KnownCreatedByType || (KnownCreatedByType = {}));
/** Known values of {@link UsagesTypes} that the service accepts. */
var KnownUsagesTypes;
(function (KnownUsagesTypes) {
    /** Individual */
    KnownUsagesTypes["Individual"] = "Individual";
    /** Combined */
    KnownUsagesTypes["Combined"] = "Combined";
})(KnownUsagesTypes || (KnownUsagesTypes = {}));
/** Known values of {@link LimitType} that the service accepts. */
var KnownLimitType;
(function (KnownLimitType) {
    /** LimitValue */
    KnownLimitType["LimitValue"] = "LimitValue";
})(KnownLimitType || (KnownLimitType = {}));
/** Known values of {@link QuotaRequestState} that the service accepts. */
var KnownQuotaRequestState;
(function (KnownQuotaRequestState) {
    /** Accepted */
    KnownQuotaRequestState["Accepted"] = "Accepted";
    /** Invalid */
    KnownQuotaRequestState["Invalid"] = "Invalid";
    /** Succeeded */
    KnownQuotaRequestState["Succeeded"] = "Succeeded";
    /** Failed */
    KnownQuotaRequestState["Failed"] = "Failed";
    /** InProgress */
    KnownQuotaRequestState["InProgress"] = "InProgress";
})(KnownQuotaRequestState || (KnownQuotaRequestState = {}));
/** Known values of {@link QuotaLimitTypes} that the service accepts. */
var KnownQuotaLimitTypes;
(function (KnownQuotaLimitTypes) {
    /** Independent */
    KnownQuotaLimitTypes["Independent"] = "Independent";
    /** Shared */
    KnownQuotaLimitTypes["Shared"] = "Shared";
})(KnownQuotaLimitTypes || (KnownQuotaLimitTypes = {}));
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./node_modules/@azure/core-client/dist/esm/index.js + 16 modules
var esm = __webpack_require__(5738);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var dist_esm = __webpack_require__(1410);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/models/mappers.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
const GroupQuotasEntityBase = {
    type: {
        name: "Composite",
        className: "GroupQuotasEntityBase",
        modelProperties: {
            displayName: {
                serializedName: "displayName",
                type: {
                    name: "String",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const Resource = {
    type: {
        name: "Composite",
        className: "Resource",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            systemData: {
                serializedName: "systemData",
                type: {
                    name: "Composite",
                    className: "SystemData",
                },
            },
        },
    },
};
const SystemData = {
    type: {
        name: "Composite",
        className: "SystemData",
        modelProperties: {
            createdBy: {
                serializedName: "createdBy",
                type: {
                    name: "String",
                },
            },
            createdByType: {
                serializedName: "createdByType",
                type: {
                    name: "String",
                },
            },
            createdAt: {
                serializedName: "createdAt",
                type: {
                    name: "DateTime",
                },
            },
            lastModifiedBy: {
                serializedName: "lastModifiedBy",
                type: {
                    name: "String",
                },
            },
            lastModifiedByType: {
                serializedName: "lastModifiedByType",
                type: {
                    name: "String",
                },
            },
            lastModifiedAt: {
                serializedName: "lastModifiedAt",
                type: {
                    name: "DateTime",
                },
            },
        },
    },
};
const LROResponseProperties = {
    type: {
        name: "Composite",
        className: "LROResponseProperties",
        modelProperties: {
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const ErrorResponse = {
    type: {
        name: "Composite",
        className: "ErrorResponse",
        modelProperties: {
            error: {
                serializedName: "error",
                type: {
                    name: "Composite",
                    className: "ErrorDetail",
                },
            },
        },
    },
};
const ErrorDetail = {
    type: {
        name: "Composite",
        className: "ErrorDetail",
        modelProperties: {
            code: {
                serializedName: "code",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            target: {
                serializedName: "target",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            details: {
                serializedName: "details",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorDetail",
                        },
                    },
                },
            },
            additionalInfo: {
                serializedName: "additionalInfo",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ErrorAdditionalInfo",
                        },
                    },
                },
            },
        },
    },
};
const ErrorAdditionalInfo = {
    type: {
        name: "Composite",
        className: "ErrorAdditionalInfo",
        modelProperties: {
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            info: {
                serializedName: "info",
                readOnly: true,
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } },
                },
            },
        },
    },
};
const GroupQuotasEntityBasePatch = {
    type: {
        name: "Composite",
        className: "GroupQuotasEntityBasePatch",
        modelProperties: {
            displayName: {
                serializedName: "displayName",
                type: {
                    name: "String",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaList = {
    type: {
        name: "Composite",
        className: "GroupQuotaList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "GroupQuotasEntity",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionIdProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionIdProperties",
        modelProperties: {
            subscriptionId: {
                serializedName: "subscriptionId",
                type: {
                    name: "String",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionIdList = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionIdList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "GroupQuotaSubscriptionId",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionRequestStatusList = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionRequestStatusList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "GroupQuotaSubscriptionRequestStatus",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionRequestStatusProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionRequestStatusProperties",
        modelProperties: {
            subscriptionId: {
                serializedName: "subscriptionId",
                type: {
                    name: "String",
                },
            },
            requestSubmitTime: {
                serializedName: "requestSubmitTime",
                type: {
                    name: "DateTime",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaLimitListProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotaLimitListProperties",
        modelProperties: {
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "GroupQuotaLimit",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaLimit = {
    type: {
        name: "Composite",
        className: "GroupQuotaLimit",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotaLimitProperties",
                },
            },
        },
    },
};
const GroupQuotaDetails = {
    type: {
        name: "Composite",
        className: "GroupQuotaDetails",
        modelProperties: {
            resourceName: {
                serializedName: "resourceName",
                type: {
                    name: "String",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number",
                },
            },
            comment: {
                serializedName: "comment",
                type: {
                    name: "String",
                },
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "GroupQuotaDetailsName",
                },
            },
            availableLimit: {
                serializedName: "availableLimit",
                readOnly: true,
                type: {
                    name: "Number",
                },
            },
            allocatedToSubscriptions: {
                serializedName: "allocatedToSubscriptions",
                type: {
                    name: "Composite",
                    className: "AllocatedQuotaToSubscriptionList",
                },
            },
        },
    },
};
const GroupQuotaDetailsName = {
    type: {
        name: "Composite",
        className: "GroupQuotaDetailsName",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const AllocatedQuotaToSubscriptionList = {
    type: {
        name: "Composite",
        className: "AllocatedQuotaToSubscriptionList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "AllocatedToSubscription",
                        },
                    },
                },
            },
        },
    },
};
const AllocatedToSubscription = {
    type: {
        name: "Composite",
        className: "AllocatedToSubscription",
        modelProperties: {
            subscriptionId: {
                serializedName: "subscriptionId",
                type: {
                    name: "String",
                },
            },
            quotaAllocated: {
                serializedName: "quotaAllocated",
                type: {
                    name: "Number",
                },
            },
        },
    },
};
const SubmittedResourceRequestStatusProperties = {
    type: {
        name: "Composite",
        className: "SubmittedResourceRequestStatusProperties",
        modelProperties: {
            requestedResource: {
                serializedName: "requestedResource",
                type: {
                    name: "Composite",
                    className: "GroupQuotaRequestBase",
                },
            },
            requestSubmitTime: {
                serializedName: "requestSubmitTime",
                readOnly: true,
                type: {
                    name: "DateTime",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            faultCode: {
                serializedName: "faultCode",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaRequestBase = {
    type: {
        name: "Composite",
        className: "GroupQuotaRequestBase",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotaRequestBaseProperties",
                },
            },
        },
    },
};
const GroupQuotaRequestBaseProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotaRequestBaseProperties",
        modelProperties: {
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "GroupQuotaRequestBasePropertiesName",
                },
            },
            region: {
                serializedName: "region",
                type: {
                    name: "String",
                },
            },
            comments: {
                serializedName: "comments",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaRequestBasePropertiesName = {
    type: {
        name: "Composite",
        className: "GroupQuotaRequestBasePropertiesName",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const SubmittedResourceRequestStatusList = {
    type: {
        name: "Composite",
        className: "SubmittedResourceRequestStatusList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SubmittedResourceRequestStatus",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const SubscriptionQuotaAllocationsListProperties = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaAllocationsListProperties",
        modelProperties: {
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SubscriptionQuotaAllocations",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const SubscriptionQuotaAllocations = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaAllocations",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "SubscriptionQuotaAllocationsProperties",
                },
            },
        },
    },
};
const SubscriptionQuotaDetails = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaDetails",
        modelProperties: {
            resourceName: {
                serializedName: "resourceName",
                type: {
                    name: "String",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number",
                },
            },
            shareableQuota: {
                serializedName: "shareableQuota",
                readOnly: true,
                type: {
                    name: "Number",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "SubscriptionQuotaDetailsName",
                },
            },
        },
    },
};
const SubscriptionQuotaDetailsName = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaDetailsName",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaAllocationRequestStatusProperties = {
    type: {
        name: "Composite",
        className: "QuotaAllocationRequestStatusProperties",
        modelProperties: {
            requestedResource: {
                serializedName: "requestedResource",
                type: {
                    name: "Composite",
                    className: "QuotaAllocationRequestBase",
                },
            },
            requestSubmitTime: {
                serializedName: "requestSubmitTime",
                readOnly: true,
                type: {
                    name: "DateTime",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            faultCode: {
                serializedName: "faultCode",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaAllocationRequestBase = {
    type: {
        name: "Composite",
        className: "QuotaAllocationRequestBase",
        modelProperties: {
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaAllocationRequestBaseProperties",
                },
            },
        },
    },
};
const QuotaAllocationRequestBaseProperties = {
    type: {
        name: "Composite",
        className: "QuotaAllocationRequestBaseProperties",
        modelProperties: {
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "QuotaAllocationRequestBasePropertiesName",
                },
            },
            region: {
                serializedName: "region",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaAllocationRequestBasePropertiesName = {
    type: {
        name: "Composite",
        className: "QuotaAllocationRequestBasePropertiesName",
        modelProperties: {
            value: {
                serializedName: "value",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaAllocationRequestStatusList = {
    type: {
        name: "Composite",
        className: "QuotaAllocationRequestStatusList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "QuotaAllocationRequestStatus",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const CurrentUsagesBase = {
    type: {
        name: "Composite",
        className: "CurrentUsagesBase",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "UsagesProperties",
                },
            },
        },
    },
};
const UsagesProperties = {
    type: {
        name: "Composite",
        className: "UsagesProperties",
        modelProperties: {
            usages: {
                serializedName: "usages",
                type: {
                    name: "Composite",
                    className: "UsagesObject",
                },
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "ResourceName",
                },
            },
            resourceType: {
                serializedName: "resourceType",
                type: {
                    name: "String",
                },
            },
            quotaPeriod: {
                serializedName: "quotaPeriod",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            isQuotaApplicable: {
                serializedName: "isQuotaApplicable",
                readOnly: true,
                type: {
                    name: "Boolean",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } },
                },
            },
        },
    },
};
const UsagesObject = {
    type: {
        name: "Composite",
        className: "UsagesObject",
        modelProperties: {
            value: {
                serializedName: "value",
                required: true,
                type: {
                    name: "Number",
                },
            },
            usagesType: {
                serializedName: "usagesType",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const ResourceName = {
    type: {
        name: "Composite",
        className: "ResourceName",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "String",
                },
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const ExceptionResponse = {
    type: {
        name: "Composite",
        className: "ExceptionResponse",
        modelProperties: {
            error: {
                serializedName: "error",
                type: {
                    name: "Composite",
                    className: "ServiceError",
                },
            },
        },
    },
};
const ServiceError = {
    type: {
        name: "Composite",
        className: "ServiceError",
        modelProperties: {
            code: {
                serializedName: "code",
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                type: {
                    name: "String",
                },
            },
            details: {
                serializedName: "details",
                readOnly: true,
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ServiceErrorDetail",
                        },
                    },
                },
            },
        },
    },
};
const ServiceErrorDetail = {
    type: {
        name: "Composite",
        className: "ServiceErrorDetail",
        modelProperties: {
            code: {
                serializedName: "code",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const UsagesLimits = {
    type: {
        name: "Composite",
        className: "UsagesLimits",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "CurrentUsagesBase",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const CurrentQuotaLimitBase = {
    type: {
        name: "Composite",
        className: "CurrentQuotaLimitBase",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaProperties",
                },
            },
        },
    },
};
const QuotaProperties = {
    type: {
        name: "Composite",
        className: "QuotaProperties",
        modelProperties: {
            limit: {
                serializedName: "limit",
                type: {
                    name: "Composite",
                    className: "LimitJsonObject",
                },
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "ResourceName",
                },
            },
            resourceType: {
                serializedName: "resourceType",
                type: {
                    name: "String",
                },
            },
            quotaPeriod: {
                serializedName: "quotaPeriod",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            isQuotaApplicable: {
                serializedName: "isQuotaApplicable",
                readOnly: true,
                type: {
                    name: "Boolean",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } },
                },
            },
        },
    },
};
const LimitJsonObject = {
    type: {
        name: "Composite",
        className: "LimitJsonObject",
        uberParent: "LimitJsonObject",
        polymorphicDiscriminator: {
            serializedName: "limitObjectType",
            clientName: "limitObjectType",
        },
        modelProperties: {
            limitObjectType: {
                serializedName: "limitObjectType",
                required: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaLimits = {
    type: {
        name: "Composite",
        className: "QuotaLimits",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "CurrentQuotaLimitBase",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaRequestDetails = {
    type: {
        name: "Composite",
        className: "QuotaRequestDetails",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaRequestProperties",
                },
            },
        },
    },
};
const QuotaRequestProperties = {
    type: {
        name: "Composite",
        className: "QuotaRequestProperties",
        modelProperties: {
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            error: {
                serializedName: "error",
                type: {
                    name: "Composite",
                    className: "ServiceErrorDetail",
                },
            },
            requestSubmitTime: {
                serializedName: "requestSubmitTime",
                readOnly: true,
                type: {
                    name: "DateTime",
                },
            },
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SubRequest",
                        },
                    },
                },
            },
        },
    },
};
const SubRequest = {
    type: {
        name: "Composite",
        className: "SubRequest",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "ResourceName",
                },
            },
            resourceType: {
                serializedName: "resourceType",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            unit: {
                serializedName: "unit",
                type: {
                    name: "String",
                },
            },
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            subRequestId: {
                serializedName: "subRequestId",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Composite",
                    className: "LimitJsonObject",
                },
            },
        },
    },
};
const QuotaRequestDetailsList = {
    type: {
        name: "Composite",
        className: "QuotaRequestDetailsList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "QuotaRequestDetails",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const OperationList = {
    type: {
        name: "Composite",
        className: "OperationList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "OperationResponse",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const OperationResponse = {
    type: {
        name: "Composite",
        className: "OperationResponse",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "String",
                },
            },
            display: {
                serializedName: "display",
                type: {
                    name: "Composite",
                    className: "OperationDisplay",
                },
            },
            origin: {
                serializedName: "origin",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const OperationDisplay = {
    type: {
        name: "Composite",
        className: "OperationDisplay",
        modelProperties: {
            provider: {
                serializedName: "provider",
                type: {
                    name: "String",
                },
            },
            resource: {
                serializedName: "resource",
                type: {
                    name: "String",
                },
            },
            operation: {
                serializedName: "operation",
                type: {
                    name: "String",
                },
            },
            description: {
                serializedName: "description",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const SubscriptionQuotaAllocationRequestList = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaAllocationRequestList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "QuotaAllocationRequestStatus",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const SubscriptionGroupQuotaAssignment = {
    type: {
        name: "Composite",
        className: "SubscriptionGroupQuotaAssignment",
        modelProperties: {
            groupQuotaId: {
                serializedName: "groupQuotaId",
                type: {
                    name: "String",
                },
            },
            quotaAllocated: {
                serializedName: "quotaAllocated",
                type: {
                    name: "Number",
                },
            },
        },
    },
};
const SubscriptionQuotaAllocationsStatusList = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaAllocationsStatusList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "SubmittedResourceRequestStatus",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const ResourceBaseRequest = {
    type: {
        name: "Composite",
        className: "ResourceBaseRequest",
        modelProperties: {
            resourceName: {
                serializedName: "resourceName",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number",
                },
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const ResourceUsageList = {
    type: {
        name: "Composite",
        className: "ResourceUsageList",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "ResourceUsages",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaUsagesBase = {
    type: {
        name: "Composite",
        className: "GroupQuotaUsagesBase",
        modelProperties: {
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "GroupQuotaUsagesBaseName",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Number",
                },
            },
            usages: {
                serializedName: "usages",
                type: {
                    name: "Number",
                },
            },
            unit: {
                serializedName: "unit",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaUsagesBaseName = {
    type: {
        name: "Composite",
        className: "GroupQuotaUsagesBaseName",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "String",
                },
            },
            localizedValue: {
                serializedName: "localizedValue",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const CommonResourceProperties = {
    type: {
        name: "Composite",
        className: "CommonResourceProperties",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaLimitsResponse = {
    type: {
        name: "Composite",
        className: "QuotaLimitsResponse",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "CurrentQuotaLimitBase",
                        },
                    },
                },
            },
            nextLink: {
                serializedName: "nextLink",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const CreateGenericQuotaRequestParameters = {
    type: {
        name: "Composite",
        className: "CreateGenericQuotaRequestParameters",
        modelProperties: {
            value: {
                serializedName: "value",
                type: {
                    name: "Sequence",
                    element: {
                        type: {
                            name: "Composite",
                            className: "CurrentQuotaLimitBase",
                        },
                    },
                },
            },
        },
    },
};
const QuotaRequestOneResourceSubmitResponse = {
    type: {
        name: "Composite",
        className: "QuotaRequestOneResourceSubmitResponse",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaRequestOneResourceProperties",
                },
            },
        },
    },
};
const QuotaRequestOneResourceProperties = {
    type: {
        name: "Composite",
        className: "QuotaRequestOneResourceProperties",
        modelProperties: {
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            requestSubmitTime: {
                serializedName: "requestSubmitTime",
                readOnly: true,
                type: {
                    name: "DateTime",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Composite",
                    className: "LimitObject",
                },
            },
            currentValue: {
                serializedName: "currentValue",
                readOnly: true,
                type: {
                    name: "Number",
                },
            },
            unit: {
                serializedName: "unit",
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "ResourceName",
                },
            },
            resourceType: {
                serializedName: "resourceType",
                type: {
                    name: "String",
                },
            },
            quotaPeriod: {
                serializedName: "quotaPeriod",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            isQuotaApplicable: {
                serializedName: "isQuotaApplicable",
                readOnly: true,
                type: {
                    name: "Boolean",
                },
            },
            error: {
                serializedName: "error",
                type: {
                    name: "Composite",
                    className: "ServiceErrorDetail",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } },
                },
            },
        },
    },
};
const QuotaRequestSubmitResponse = {
    type: {
        name: "Composite",
        className: "QuotaRequestSubmitResponse",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaRequestProperties",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaRequestSubmitResponse202 = {
    type: {
        name: "Composite",
        className: "QuotaRequestSubmitResponse202",
        modelProperties: {
            id: {
                serializedName: "id",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            type: {
                serializedName: "type",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaRequestStatusDetails",
                },
            },
        },
    },
};
const QuotaRequestStatusDetails = {
    type: {
        name: "Composite",
        className: "QuotaRequestStatusDetails",
        modelProperties: {
            provisioningState: {
                serializedName: "provisioningState",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            message: {
                serializedName: "message",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            limit: {
                serializedName: "limit",
                type: {
                    name: "Composite",
                    className: "LimitObject",
                },
            },
            unit: {
                serializedName: "unit",
                type: {
                    name: "String",
                },
            },
            name: {
                serializedName: "name",
                type: {
                    name: "Composite",
                    className: "ResourceName",
                },
            },
            resourceType: {
                serializedName: "resourceType",
                type: {
                    name: "String",
                },
            },
            quotaPeriod: {
                serializedName: "quotaPeriod",
                readOnly: true,
                type: {
                    name: "String",
                },
            },
            properties: {
                serializedName: "properties",
                type: {
                    name: "Dictionary",
                    value: { type: { name: "any" } },
                },
            },
        },
    },
};
const GroupQuotasEntityProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotasEntityProperties",
        modelProperties: {
            ...GroupQuotasEntityBase.type.modelProperties,
        },
    },
};
const ProxyResource = {
    type: {
        name: "Composite",
        className: "ProxyResource",
        modelProperties: {
            ...Resource.type.modelProperties,
        },
    },
};
const GroupQuotasEntityPatchProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotasEntityPatchProperties",
        modelProperties: {
            ...GroupQuotasEntityBasePatch.type.modelProperties,
        },
    },
};
const GroupQuotaLimitProperties = {
    type: {
        name: "Composite",
        className: "GroupQuotaLimitProperties",
        modelProperties: {
            ...GroupQuotaDetails.type.modelProperties,
        },
    },
};
const SubscriptionQuotaAllocationsProperties = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaAllocationsProperties",
        modelProperties: {
            ...SubscriptionQuotaDetails.type.modelProperties,
        },
    },
};
const LimitObject = {
    serializedName: "LimitValue",
    type: {
        name: "Composite",
        className: "LimitObject",
        uberParent: "LimitJsonObject",
        polymorphicDiscriminator: LimitJsonObject.type.polymorphicDiscriminator,
        modelProperties: {
            ...LimitJsonObject.type.modelProperties,
            value: {
                serializedName: "value",
                required: true,
                type: {
                    name: "Number",
                },
            },
            limitType: {
                serializedName: "limitType",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotasEntity = {
    type: {
        name: "Composite",
        className: "GroupQuotasEntity",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotasEntityProperties",
                },
            },
        },
    },
};
const LROResponse = {
    type: {
        name: "Composite",
        className: "LROResponse",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "LROResponseProperties",
                },
            },
        },
    },
};
const GroupQuotasEntityPatch = {
    type: {
        name: "Composite",
        className: "GroupQuotasEntityPatch",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotasEntityPatchProperties",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionId = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionId",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotaSubscriptionIdProperties",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionRequestStatus = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionRequestStatus",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotaSubscriptionRequestStatusProperties",
                },
            },
        },
    },
};
const GroupQuotaLimitList = {
    type: {
        name: "Composite",
        className: "GroupQuotaLimitList",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotaLimitListProperties",
                },
            },
        },
    },
};
const SubmittedResourceRequestStatus = {
    type: {
        name: "Composite",
        className: "SubmittedResourceRequestStatus",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "SubmittedResourceRequestStatusProperties",
                },
            },
        },
    },
};
const SubscriptionQuotaAllocationsList = {
    type: {
        name: "Composite",
        className: "SubscriptionQuotaAllocationsList",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "SubscriptionQuotaAllocationsListProperties",
                },
            },
        },
    },
};
const QuotaAllocationRequestStatus = {
    type: {
        name: "Composite",
        className: "QuotaAllocationRequestStatus",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "QuotaAllocationRequestStatusProperties",
                },
            },
        },
    },
};
const ResourceUsages = {
    type: {
        name: "Composite",
        className: "ResourceUsages",
        modelProperties: {
            ...ProxyResource.type.modelProperties,
            properties: {
                serializedName: "properties",
                type: {
                    name: "Composite",
                    className: "GroupQuotaUsagesBase",
                },
            },
        },
    },
};
const GroupQuotasCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotasCreateOrUpdateHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotasUpdateHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotasUpdateHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotasDeleteHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotasDeleteHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionsCreateOrUpdateHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionsCreateOrUpdateHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionsUpdateHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionsUpdateHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionsDeleteHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionsDeleteHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaLimitsRequestUpdateHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotaLimitsRequestUpdateHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const GroupQuotaSubscriptionAllocationRequestUpdateHeaders = {
    type: {
        name: "Composite",
        className: "GroupQuotaSubscriptionAllocationRequestUpdateHeaders",
        modelProperties: {
            retryAfter: {
                serializedName: "retry-after",
                type: {
                    name: "Number",
                },
            },
            location: {
                serializedName: "location",
                type: {
                    name: "String",
                },
            },
            azureAsyncOperation: {
                serializedName: "azure-asyncoperation",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const UsagesGetHeaders = {
    type: {
        name: "Composite",
        className: "UsagesGetHeaders",
        modelProperties: {
            eTag: {
                serializedName: "etag",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const UsagesListHeaders = {
    type: {
        name: "Composite",
        className: "UsagesListHeaders",
        modelProperties: {
            eTag: {
                serializedName: "etag",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const UsagesListNextHeaders = {
    type: {
        name: "Composite",
        className: "UsagesListNextHeaders",
        modelProperties: {
            eTag: {
                serializedName: "etag",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaGetHeaders = {
    type: {
        name: "Composite",
        className: "QuotaGetHeaders",
        modelProperties: {
            eTag: {
                serializedName: "etag",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaListHeaders = {
    type: {
        name: "Composite",
        className: "QuotaListHeaders",
        modelProperties: {
            eTag: {
                serializedName: "etag",
                type: {
                    name: "String",
                },
            },
        },
    },
};
const QuotaListNextHeaders = {
    type: {
        name: "Composite",
        className: "QuotaListNextHeaders",
        modelProperties: {
            eTag: {
                serializedName: "etag",
                type: {
                    name: "String",
                },
            },
        },
    },
};
let discriminators = {
    LimitJsonObject: LimitJsonObject,
    "LimitJsonObject.LimitValue": LimitObject,
};
//# sourceMappingURL=mappers.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/models/parameters.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */

const contentType = {
    parameterPath: ["options", "contentType"],
    mapper: {
        defaultValue: "application/json",
        isConstant: true,
        serializedName: "Content-Type",
        type: {
            name: "String",
        },
    },
};
const groupQuotaPutRequestBody = {
    parameterPath: ["options", "groupQuotaPutRequestBody"],
    mapper: GroupQuotasEntity,
};
const accept = {
    parameterPath: "accept",
    mapper: {
        defaultValue: "application/json",
        isConstant: true,
        serializedName: "Accept",
        type: {
            name: "String",
        },
    },
};
const $host = {
    parameterPath: "$host",
    mapper: {
        serializedName: "$host",
        required: true,
        type: {
            name: "String",
        },
    },
    skipEncoding: true,
};
const managementGroupId = {
    parameterPath: "managementGroupId",
    mapper: {
        constraints: {
            MaxLength: 63,
            MinLength: 3,
        },
        serializedName: "managementGroupId",
        required: true,
        type: {
            name: "String",
        },
    },
};
const groupQuotaName = {
    parameterPath: "groupQuotaName",
    mapper: {
        constraints: {
            Pattern: new RegExp("^[a-z][a-z0-9]*$"),
            MaxLength: 63,
            MinLength: 3,
        },
        serializedName: "groupQuotaName",
        required: true,
        type: {
            name: "String",
        },
    },
};
const apiVersion = {
    parameterPath: "apiVersion",
    mapper: {
        defaultValue: "2025-03-01",
        isConstant: true,
        serializedName: "api-version",
        type: {
            name: "String",
        },
    },
};
const groupQuotasPatchRequestBody = {
    parameterPath: ["options", "groupQuotasPatchRequestBody"],
    mapper: GroupQuotasEntityPatch,
};
const nextLink = {
    parameterPath: "nextLink",
    mapper: {
        serializedName: "nextLink",
        required: true,
        type: {
            name: "String",
        },
    },
    skipEncoding: true,
};
const subscriptionId = {
    parameterPath: "subscriptionId",
    mapper: {
        serializedName: "subscriptionId",
        required: true,
        type: {
            name: "Uuid",
        },
    },
};
const requestId = {
    parameterPath: "requestId",
    mapper: {
        serializedName: "requestId",
        required: true,
        type: {
            name: "String",
        },
    },
};
const groupQuotaRequest = {
    parameterPath: ["options", "groupQuotaRequest"],
    mapper: GroupQuotaLimitList,
};
const resourceProviderName = {
    parameterPath: "resourceProviderName",
    mapper: {
        constraints: {
            Pattern: new RegExp("^((?!-)[a-zA-Z0-9-]{1,63}(?<!-)\\.)+[a-zA-Z]{2,63}$"),
        },
        serializedName: "resourceProviderName",
        required: true,
        type: {
            name: "String",
        },
    },
};
const parameters_location = {
    parameterPath: "location",
    mapper: {
        constraints: {
            MinLength: 1,
        },
        serializedName: "location",
        required: true,
        type: {
            name: "String",
        },
    },
};
const filter = {
    parameterPath: "filter",
    mapper: {
        constraints: {
            MinLength: 12,
        },
        serializedName: "$filter",
        required: true,
        type: {
            name: "String",
        },
    },
};
const allocateQuotaRequest = {
    parameterPath: "allocateQuotaRequest",
    mapper: SubscriptionQuotaAllocationsList,
};
const allocationId = {
    parameterPath: "allocationId",
    mapper: {
        serializedName: "allocationId",
        required: true,
        type: {
            name: "String",
        },
    },
};
const resourceName = {
    parameterPath: "resourceName",
    mapper: {
        serializedName: "resourceName",
        required: true,
        type: {
            name: "String",
        },
    },
};
const scope = {
    parameterPath: "scope",
    mapper: {
        serializedName: "scope",
        required: true,
        type: {
            name: "String",
        },
    },
    skipEncoding: true,
};
const createQuotaRequest = {
    parameterPath: "createQuotaRequest",
    mapper: CurrentQuotaLimitBase,
};
const id = {
    parameterPath: "id",
    mapper: {
        serializedName: "id",
        required: true,
        type: {
            name: "String",
        },
    },
};
const filter1 = {
    parameterPath: ["options", "filter"],
    mapper: {
        serializedName: "$filter",
        type: {
            name: "String",
        },
    },
};
const parameters_top = {
    parameterPath: ["options", "top"],
    mapper: {
        constraints: {
            InclusiveMinimum: 1,
        },
        serializedName: "$top",
        type: {
            name: "Number",
        },
    },
};
const skiptoken = {
    parameterPath: ["options", "skiptoken"],
    mapper: {
        serializedName: "$skiptoken",
        type: {
            name: "String",
        },
    },
};
//# sourceMappingURL=parameters.js.map
// EXTERNAL MODULE: ./node_modules/@azure/core-lro/dist/esm/index.js + 10 modules
var core_lro_dist_esm = __webpack_require__(7352);
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/lroImpl.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
function createLroSpec(inputs) {
    const { args, spec, sendOperationFn } = inputs;
    return {
        requestMethod: spec.httpMethod,
        requestPath: spec.path,
        sendInitialRequest: () => sendOperationFn(args, spec),
        sendPollRequest: (path, options) => {
            const { requestBody, ...restSpec } = spec;
            return sendOperationFn(args, {
                ...restSpec,
                httpMethod: "GET",
                path,
                abortSignal: options?.abortSignal,
            });
        },
    };
}
//# sourceMappingURL=lroImpl.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotas.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */






/// <reference lib="esnext.asynciterable" />
/** Class containing GroupQuotas operations. */
class GroupQuotasImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotas class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Lists GroupQuotas for the scope passed. It will return the GroupQuotas QuotaEntity properties
     * only.The details on group quota can be access from the group quota APIs.
     * @param managementGroupId Management Group Id.
     * @param options The options parameters.
     */
    list(managementGroupId, options) {
        const iter = this.listPagingAll(managementGroupId, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(managementGroupId, options, settings);
            },
        };
    }
    async *listPagingPage(managementGroupId, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(managementGroupId, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(managementGroupId, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(managementGroupId, options) {
        for await (const page of this.listPagingPage(managementGroupId, options)) {
            yield* page;
        }
    }
    /**
     * Creates a new GroupQuota for the name passed. A RequestId will be returned by the Service. The
     * status can be polled periodically. The status Async polling is using standards defined at -
     * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md#asynchronous-operations.
     * Use the OperationsStatus URI provided in Azure-AsyncOperation header, the duration will be specified
     * in retry-after header. Once the operation gets to terminal state - Succeeded | Failed, then the URI
     * will change to Get URI and full details can be checked.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginCreateOrUpdate(managementGroupId, groupQuotaName, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { managementGroupId, groupQuotaName, options },
            spec: createOrUpdateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Creates a new GroupQuota for the name passed. A RequestId will be returned by the Service. The
     * status can be polled periodically. The status Async polling is using standards defined at -
     * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md#asynchronous-operations.
     * Use the OperationsStatus URI provided in Azure-AsyncOperation header, the duration will be specified
     * in retry-after header. Once the operation gets to terminal state - Succeeded | Failed, then the URI
     * will change to Get URI and full details can be checked.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginCreateOrUpdateAndWait(managementGroupId, groupQuotaName, options) {
        const poller = await this.beginCreateOrUpdate(managementGroupId, groupQuotaName, options);
        return poller.pollUntilDone();
    }
    /**
     * Updates the GroupQuotas for the name passed. A GroupQuotas RequestId will be returned by the
     * Service. The status can be polled periodically. The status Async polling is using standards defined
     * at -
     * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md#asynchronous-operations.
     * Use the OperationsStatus URI provided in Azure-AsyncOperation header, the duration will be specified
     * in retry-after header. Once the operation gets to terminal state - Succeeded | Failed, then the URI
     * will change to Get URI and full details can be checked.
     *  Any change in the filters will be applicable to the future quota assignments, existing quota
     * allocated to subscriptions from the GroupQuotas remains unchanged.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginUpdate(managementGroupId, groupQuotaName, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { managementGroupId, groupQuotaName, options },
            spec: updateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Updates the GroupQuotas for the name passed. A GroupQuotas RequestId will be returned by the
     * Service. The status can be polled periodically. The status Async polling is using standards defined
     * at -
     * https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md#asynchronous-operations.
     * Use the OperationsStatus URI provided in Azure-AsyncOperation header, the duration will be specified
     * in retry-after header. Once the operation gets to terminal state - Succeeded | Failed, then the URI
     * will change to Get URI and full details can be checked.
     *  Any change in the filters will be applicable to the future quota assignments, existing quota
     * allocated to subscriptions from the GroupQuotas remains unchanged.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginUpdateAndWait(managementGroupId, groupQuotaName, options) {
        const poller = await this.beginUpdate(managementGroupId, groupQuotaName, options);
        return poller.pollUntilDone();
    }
    /**
     * Gets the GroupQuotas for the name passed. It will return the GroupQuotas properties only. The
     * details on group quota can be access from the group quota APIs.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    get(managementGroupId, groupQuotaName, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, options }, getOperationSpec);
    }
    /**
     * Deletes the GroupQuotas for the name passed. All the remaining shareQuota in the GroupQuotas will be
     * lost.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginDelete(managementGroupId, groupQuotaName, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { managementGroupId, groupQuotaName, options },
            spec: deleteOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Deletes the GroupQuotas for the name passed. All the remaining shareQuota in the GroupQuotas will be
     * lost.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginDeleteAndWait(managementGroupId, groupQuotaName, options) {
        const poller = await this.beginDelete(managementGroupId, groupQuotaName, options);
        return poller.pollUntilDone();
    }
    /**
     * Lists GroupQuotas for the scope passed. It will return the GroupQuotas QuotaEntity properties
     * only.The details on group quota can be access from the group quota APIs.
     * @param managementGroupId Management Group Id.
     * @param options The options parameters.
     */
    _list(managementGroupId, options) {
        return this.client.sendOperationRequest({ managementGroupId, options }, listOperationSpec);
    }
    /**
     * ListNext
     * @param managementGroupId Management Group Id.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(managementGroupId, nextLink, options) {
        return this.client.sendOperationRequest({ managementGroupId, nextLink, options }, listNextOperationSpec);
    }
}
// Operation Specifications
const serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const createOrUpdateOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: GroupQuotasEntity,
        },
        201: {
            bodyMapper: GroupQuotasEntity,
        },
        202: {
            bodyMapper: GroupQuotasEntity,
        },
        204: {
            bodyMapper: GroupQuotasEntity,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    requestBody: groupQuotaPutRequestBody,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
    ],
    headerParameters: [contentType, accept],
    mediaType: "json",
    serializer,
};
const updateOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: GroupQuotasEntity,
        },
        201: {
            bodyMapper: GroupQuotasEntity,
        },
        202: {
            bodyMapper: GroupQuotasEntity,
        },
        204: {
            bodyMapper: GroupQuotasEntity,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    requestBody: groupQuotasPatchRequestBody,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
    ],
    headerParameters: [contentType, accept],
    mediaType: "json",
    serializer,
};
const getOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotasEntity,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
    ],
    headerParameters: [accept],
    serializer,
};
const deleteOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}",
    httpMethod: "DELETE",
    responses: {
        200: {
            headersMapper: GroupQuotasDeleteHeaders,
        },
        201: {
            headersMapper: GroupQuotasDeleteHeaders,
        },
        202: {
            headersMapper: GroupQuotasDeleteHeaders,
        },
        204: {
            headersMapper: GroupQuotasDeleteHeaders,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
    ],
    headerParameters: [accept],
    serializer,
};
const listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host, managementGroupId],
    headerParameters: [accept],
    serializer,
};
const listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    urlParameters: [
        $host,
        managementGroupId,
        nextLink,
    ],
    headerParameters: [accept],
    serializer,
};
//# sourceMappingURL=groupQuotas.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotaSubscriptions.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */






/// <reference lib="esnext.asynciterable" />
/** Class containing GroupQuotaSubscriptions operations. */
class GroupQuotaSubscriptionsImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotaSubscriptions class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Returns a list of the subscriptionIds associated with the GroupQuotas.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    list(managementGroupId, groupQuotaName, options) {
        const iter = this.listPagingAll(managementGroupId, groupQuotaName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(managementGroupId, groupQuotaName, options, settings);
            },
        };
    }
    async *listPagingPage(managementGroupId, groupQuotaName, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(managementGroupId, groupQuotaName, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(managementGroupId, groupQuotaName, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(managementGroupId, groupQuotaName, options) {
        for await (const page of this.listPagingPage(managementGroupId, groupQuotaName, options)) {
            yield* page;
        }
    }
    /**
     * Adds a subscription to GroupQuotas. The subscriptions will be validated based on the
     * additionalAttributes defined in the GroupQuota. The additionalAttributes works as filter for the
     * subscriptions, which can be included in the GroupQuotas. The request's TenantId is validated against
     * the subscription's TenantId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginCreateOrUpdate(managementGroupId, groupQuotaName, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { managementGroupId, groupQuotaName, options },
            spec: groupQuotaSubscriptions_createOrUpdateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Adds a subscription to GroupQuotas. The subscriptions will be validated based on the
     * additionalAttributes defined in the GroupQuota. The additionalAttributes works as filter for the
     * subscriptions, which can be included in the GroupQuotas. The request's TenantId is validated against
     * the subscription's TenantId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginCreateOrUpdateAndWait(managementGroupId, groupQuotaName, options) {
        const poller = await this.beginCreateOrUpdate(managementGroupId, groupQuotaName, options);
        return poller.pollUntilDone();
    }
    /**
     * Updates the GroupQuotas with the subscription to add to the subscriptions list. The subscriptions
     * will be validated if additionalAttributes are defined in the GroupQuota. The request's TenantId is
     * validated against the subscription's TenantId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginUpdate(managementGroupId, groupQuotaName, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { managementGroupId, groupQuotaName, options },
            spec: groupQuotaSubscriptions_updateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Updates the GroupQuotas with the subscription to add to the subscriptions list. The subscriptions
     * will be validated if additionalAttributes are defined in the GroupQuota. The request's TenantId is
     * validated against the subscription's TenantId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginUpdateAndWait(managementGroupId, groupQuotaName, options) {
        const poller = await this.beginUpdate(managementGroupId, groupQuotaName, options);
        return poller.pollUntilDone();
    }
    /**
     * Removes the subscription from GroupQuotas. The request's TenantId is validated against the
     * subscription's TenantId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginDelete(managementGroupId, groupQuotaName, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { managementGroupId, groupQuotaName, options },
            spec: groupQuotaSubscriptions_deleteOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Removes the subscription from GroupQuotas. The request's TenantId is validated against the
     * subscription's TenantId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    async beginDeleteAndWait(managementGroupId, groupQuotaName, options) {
        const poller = await this.beginDelete(managementGroupId, groupQuotaName, options);
        return poller.pollUntilDone();
    }
    /**
     * Returns the subscriptionIds along with its provisioning state for being associated with the
     * GroupQuota. If the subscription is not a member of GroupQuota, it will return 404, else 200.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    get(managementGroupId, groupQuotaName, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, options }, groupQuotaSubscriptions_getOperationSpec);
    }
    /**
     * Returns a list of the subscriptionIds associated with the GroupQuotas.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    _list(managementGroupId, groupQuotaName, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, options }, groupQuotaSubscriptions_listOperationSpec);
    }
    /**
     * ListNext
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(managementGroupId, groupQuotaName, nextLink, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, nextLink, options }, groupQuotaSubscriptions_listNextOperationSpec);
    }
}
// Operation Specifications
const groupQuotaSubscriptions_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const groupQuotaSubscriptions_createOrUpdateOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptions/{subscriptionId}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        201: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        202: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        204: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptions_serializer,
};
const groupQuotaSubscriptions_updateOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptions/{subscriptionId}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        201: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        202: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        204: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptions_serializer,
};
const groupQuotaSubscriptions_deleteOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptions/{subscriptionId}",
    httpMethod: "DELETE",
    responses: {
        200: {
            headersMapper: GroupQuotaSubscriptionsDeleteHeaders,
        },
        201: {
            headersMapper: GroupQuotaSubscriptionsDeleteHeaders,
        },
        202: {
            headersMapper: GroupQuotaSubscriptionsDeleteHeaders,
        },
        204: {
            headersMapper: GroupQuotaSubscriptionsDeleteHeaders,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptions_serializer,
};
const groupQuotaSubscriptions_getOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptions/{subscriptionId}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionId,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptions_serializer,
};
const groupQuotaSubscriptions_listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptions",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionIdList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptions_serializer,
};
const groupQuotaSubscriptions_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionIdList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        nextLink,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptions_serializer,
};
//# sourceMappingURL=groupQuotaSubscriptions.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotaSubscriptionRequests.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




/// <reference lib="esnext.asynciterable" />
/** Class containing GroupQuotaSubscriptionRequests operations. */
class GroupQuotaSubscriptionRequestsImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotaSubscriptionRequests class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List API to check the status of a subscriptionId requests by requestId. Request history is
     * maintained for 1 year.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    list(managementGroupId, groupQuotaName, options) {
        const iter = this.listPagingAll(managementGroupId, groupQuotaName, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(managementGroupId, groupQuotaName, options, settings);
            },
        };
    }
    async *listPagingPage(managementGroupId, groupQuotaName, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(managementGroupId, groupQuotaName, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(managementGroupId, groupQuotaName, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(managementGroupId, groupQuotaName, options) {
        for await (const page of this.listPagingPage(managementGroupId, groupQuotaName, options)) {
            yield* page;
        }
    }
    /**
     * List API to check the status of a subscriptionId requests by requestId. Request history is
     * maintained for 1 year.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param options The options parameters.
     */
    _list(managementGroupId, groupQuotaName, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, options }, groupQuotaSubscriptionRequests_listOperationSpec);
    }
    /**
     * Get API to check the status of a subscriptionIds request by requestId.  Use the polling API -
     * OperationsStatus URI specified in Azure-AsyncOperation header field, with retry-after duration in
     * seconds to check the intermediate status. This API provides the finals status with the request
     * details and status.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param requestId Request Id.
     * @param options The options parameters.
     */
    get(managementGroupId, groupQuotaName, requestId, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, requestId, options }, groupQuotaSubscriptionRequests_getOperationSpec);
    }
    /**
     * ListNext
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(managementGroupId, groupQuotaName, nextLink, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, nextLink, options }, groupQuotaSubscriptionRequests_listNextOperationSpec);
    }
}
// Operation Specifications
const groupQuotaSubscriptionRequests_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const groupQuotaSubscriptionRequests_listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptionRequests",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionRequestStatusList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionRequests_serializer,
};
const groupQuotaSubscriptionRequests_getOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/subscriptionRequests/{requestId}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionRequestStatus,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        requestId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionRequests_serializer,
};
const groupQuotaSubscriptionRequests_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaSubscriptionRequestStatusList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        nextLink,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionRequests_serializer,
};
//# sourceMappingURL=groupQuotaSubscriptionRequests.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotaLimitsRequest.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */






/// <reference lib="esnext.asynciterable" />
/** Class containing GroupQuotaLimitsRequest operations. */
class GroupQuotaLimitsRequestImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotaLimitsRequest class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Get API to check the status of a GroupQuota request by requestId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param filter | Field | Supported operators
     *               |---------------------|------------------------
     *
     *                location eq {location} and resource eq {resourceName}
     *                Example: $filter=location eq eastus and resourceName eq cores
     * @param options The options parameters.
     */
    list(managementGroupId, groupQuotaName, resourceProviderName, filter, options) {
        const iter = this.listPagingAll(managementGroupId, groupQuotaName, resourceProviderName, filter, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(managementGroupId, groupQuotaName, resourceProviderName, filter, options, settings);
            },
        };
    }
    async *listPagingPage(managementGroupId, groupQuotaName, resourceProviderName, filter, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(managementGroupId, groupQuotaName, resourceProviderName, filter, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(managementGroupId, groupQuotaName, resourceProviderName, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(managementGroupId, groupQuotaName, resourceProviderName, filter, options) {
        for await (const page of this.listPagingPage(managementGroupId, groupQuotaName, resourceProviderName, filter, options)) {
            yield* page;
        }
    }
    /**
     * Create the GroupQuota requests for a specific ResourceProvider/Location/Resource. The resourceName
     * properties are specified in the request body. Only 1 resource quota can be requested. Please note
     * that patch request creates a new groupQuota request.
     * Use the polling API - OperationsStatus URI specified in Azure-AsyncOperation header field, with
     * retry-after duration in seconds to check the intermediate status. This API provides the finals
     * status with the request details and status.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param location The name of the Azure region.
     * @param options The options parameters.
     */
    async beginUpdate(managementGroupId, groupQuotaName, resourceProviderName, location, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: {
                managementGroupId,
                groupQuotaName,
                resourceProviderName,
                location,
                options,
            },
            spec: groupQuotaLimitsRequest_updateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Create the GroupQuota requests for a specific ResourceProvider/Location/Resource. The resourceName
     * properties are specified in the request body. Only 1 resource quota can be requested. Please note
     * that patch request creates a new groupQuota request.
     * Use the polling API - OperationsStatus URI specified in Azure-AsyncOperation header field, with
     * retry-after duration in seconds to check the intermediate status. This API provides the finals
     * status with the request details and status.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param location The name of the Azure region.
     * @param options The options parameters.
     */
    async beginUpdateAndWait(managementGroupId, groupQuotaName, resourceProviderName, location, options) {
        const poller = await this.beginUpdate(managementGroupId, groupQuotaName, resourceProviderName, location, options);
        return poller.pollUntilDone();
    }
    /**
     * Get API to check the status of a GroupQuota request by requestId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param requestId Request Id.
     * @param options The options parameters.
     */
    get(managementGroupId, groupQuotaName, requestId, options) {
        return this.client.sendOperationRequest({ managementGroupId, groupQuotaName, requestId, options }, groupQuotaLimitsRequest_getOperationSpec);
    }
    /**
     * Get API to check the status of a GroupQuota request by requestId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param filter | Field | Supported operators
     *               |---------------------|------------------------
     *
     *                location eq {location} and resource eq {resourceName}
     *                Example: $filter=location eq eastus and resourceName eq cores
     * @param options The options parameters.
     */
    _list(managementGroupId, groupQuotaName, resourceProviderName, filter, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            filter,
            options,
        }, groupQuotaLimitsRequest_listOperationSpec);
    }
    /**
     * ListNext
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(managementGroupId, groupQuotaName, resourceProviderName, nextLink, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            nextLink,
            options,
        }, groupQuotaLimitsRequest_listNextOperationSpec);
    }
}
// Operation Specifications
const groupQuotaLimitsRequest_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const groupQuotaLimitsRequest_updateOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/groupQuotaLimits/{location}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: GroupQuotaLimitList,
        },
        201: {
            bodyMapper: GroupQuotaLimitList,
        },
        202: {
            bodyMapper: GroupQuotaLimitList,
        },
        204: {
            bodyMapper: GroupQuotaLimitList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    requestBody: groupQuotaRequest,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        resourceProviderName,
        parameters_location,
    ],
    headerParameters: [contentType, accept],
    mediaType: "json",
    serializer: groupQuotaLimitsRequest_serializer,
};
const groupQuotaLimitsRequest_getOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/groupQuotaRequests/{requestId}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: SubmittedResourceRequestStatus,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        requestId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaLimitsRequest_serializer,
};
const groupQuotaLimitsRequest_listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/groupQuotaRequests",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: SubmittedResourceRequestStatusList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion, filter],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        resourceProviderName,
    ],
    headerParameters: [accept],
    serializer: groupQuotaLimitsRequest_serializer,
};
const groupQuotaLimitsRequest_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: SubmittedResourceRequestStatusList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        nextLink,
        resourceProviderName,
    ],
    headerParameters: [accept],
    serializer: groupQuotaLimitsRequest_serializer,
};
//# sourceMappingURL=groupQuotaLimitsRequest.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotaLimits.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */



/** Class containing GroupQuotaLimits operations. */
class GroupQuotaLimitsImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotaLimits class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Gets the GroupQuotaLimits for the specified resource provider and location for resource names passed
     * in $filter=resourceName eq {SKU}.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param location The name of the Azure region.
     * @param options The options parameters.
     */
    list(managementGroupId, groupQuotaName, resourceProviderName, location, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            location,
            options,
        }, groupQuotaLimits_listOperationSpec);
    }
}
// Operation Specifications
const groupQuotaLimits_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const groupQuotaLimits_listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/groupQuotaLimits/{location}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: GroupQuotaLimitList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        resourceProviderName,
        parameters_location,
    ],
    headerParameters: [accept],
    serializer: groupQuotaLimits_serializer,
};
//# sourceMappingURL=groupQuotaLimits.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotaSubscriptionAllocationRequest.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */






/// <reference lib="esnext.asynciterable" />
/** Class containing GroupQuotaSubscriptionAllocationRequest operations. */
class GroupQuotaSubscriptionAllocationRequestImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotaSubscriptionAllocationRequest class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Get all the quotaAllocationRequests for a resourceProvider/location. The filter paramter for
     * location is required.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param filter | Field | Supported operators
     *               |---------------------|------------------------
     *
     *                location eq {location}
     *                Example: $filter=location eq eastus
     * @param options The options parameters.
     */
    list(managementGroupId, groupQuotaName, resourceProviderName, filter, options) {
        const iter = this.listPagingAll(managementGroupId, groupQuotaName, resourceProviderName, filter, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(managementGroupId, groupQuotaName, resourceProviderName, filter, options, settings);
            },
        };
    }
    async *listPagingPage(managementGroupId, groupQuotaName, resourceProviderName, filter, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(managementGroupId, groupQuotaName, resourceProviderName, filter, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(managementGroupId, groupQuotaName, resourceProviderName, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(managementGroupId, groupQuotaName, resourceProviderName, filter, options) {
        for await (const page of this.listPagingPage(managementGroupId, groupQuotaName, resourceProviderName, filter, options)) {
            yield* page;
        }
    }
    /**
     * Request to assign quota from group quota to a specific Subscription. The assign GroupQuota to
     * subscriptions or reduce the quota allocated to subscription to give back the unused quota ( quota >=
     * usages) to the groupQuota. So, this API can be used to assign Quota to subscriptions and assign back
     * unused quota to group quota, which can be assigned to another subscriptions in the GroupQuota. User
     * can collect unused quotas from multiple subscriptions within the groupQuota and assign the
     * groupQuota to the subscription, where it's needed.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param location The name of the Azure region.
     * @param allocateQuotaRequest Quota requests payload.
     * @param options The options parameters.
     */
    async beginUpdate(managementGroupId, groupQuotaName, resourceProviderName, location, allocateQuotaRequest, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: {
                managementGroupId,
                groupQuotaName,
                resourceProviderName,
                location,
                allocateQuotaRequest,
                options,
            },
            spec: groupQuotaSubscriptionAllocationRequest_updateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "location",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Request to assign quota from group quota to a specific Subscription. The assign GroupQuota to
     * subscriptions or reduce the quota allocated to subscription to give back the unused quota ( quota >=
     * usages) to the groupQuota. So, this API can be used to assign Quota to subscriptions and assign back
     * unused quota to group quota, which can be assigned to another subscriptions in the GroupQuota. User
     * can collect unused quotas from multiple subscriptions within the groupQuota and assign the
     * groupQuota to the subscription, where it's needed.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param location The name of the Azure region.
     * @param allocateQuotaRequest Quota requests payload.
     * @param options The options parameters.
     */
    async beginUpdateAndWait(managementGroupId, groupQuotaName, resourceProviderName, location, allocateQuotaRequest, options) {
        const poller = await this.beginUpdate(managementGroupId, groupQuotaName, resourceProviderName, location, allocateQuotaRequest, options);
        return poller.pollUntilDone();
    }
    /**
     * Get the quota allocation request status for the subscriptionId by allocationId.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param allocationId Request Id.
     * @param options The options parameters.
     */
    get(managementGroupId, groupQuotaName, resourceProviderName, allocationId, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            allocationId,
            options,
        }, groupQuotaSubscriptionAllocationRequest_getOperationSpec);
    }
    /**
     * Get all the quotaAllocationRequests for a resourceProvider/location. The filter paramter for
     * location is required.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param filter | Field | Supported operators
     *               |---------------------|------------------------
     *
     *                location eq {location}
     *                Example: $filter=location eq eastus
     * @param options The options parameters.
     */
    _list(managementGroupId, groupQuotaName, resourceProviderName, filter, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            filter,
            options,
        }, groupQuotaSubscriptionAllocationRequest_listOperationSpec);
    }
    /**
     * ListNext
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(managementGroupId, groupQuotaName, resourceProviderName, nextLink, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            nextLink,
            options,
        }, groupQuotaSubscriptionAllocationRequest_listNextOperationSpec);
    }
}
// Operation Specifications
const groupQuotaSubscriptionAllocationRequest_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const groupQuotaSubscriptionAllocationRequest_updateOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/subscriptions/{subscriptionId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/quotaAllocations/{location}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: SubscriptionQuotaAllocationsList,
        },
        201: {
            bodyMapper: SubscriptionQuotaAllocationsList,
        },
        202: {
            bodyMapper: SubscriptionQuotaAllocationsList,
        },
        204: {
            bodyMapper: SubscriptionQuotaAllocationsList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    requestBody: allocateQuotaRequest,
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
        resourceProviderName,
        parameters_location,
    ],
    headerParameters: [contentType, accept],
    mediaType: "json",
    serializer: groupQuotaSubscriptionAllocationRequest_serializer,
};
const groupQuotaSubscriptionAllocationRequest_getOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/subscriptions/{subscriptionId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/quotaAllocationRequests/{allocationId}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaAllocationRequestStatus,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
        resourceProviderName,
        allocationId,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionAllocationRequest_serializer,
};
const groupQuotaSubscriptionAllocationRequest_listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/subscriptions/{subscriptionId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/quotaAllocationRequests",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaAllocationRequestStatusList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion, filter],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
        resourceProviderName,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionAllocationRequest_serializer,
};
const groupQuotaSubscriptionAllocationRequest_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaAllocationRequestStatusList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        nextLink,
        subscriptionId,
        resourceProviderName,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionAllocationRequest_serializer,
};
//# sourceMappingURL=groupQuotaSubscriptionAllocationRequest.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/groupQuotaSubscriptionAllocation.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */



/** Class containing GroupQuotaSubscriptionAllocation operations. */
class GroupQuotaSubscriptionAllocationImpl {
    client;
    /**
     * Initialize a new instance of the class GroupQuotaSubscriptionAllocation class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Gets all the quota allocated to a subscription for the specified resource provider and location for
     * resource names passed in $filter=resourceName eq {SKU}. This will include the GroupQuota and total
     * quota allocated to the subscription. Only the Group quota allocated to the subscription can be
     * allocated back to the MG Group Quota.
     * @param managementGroupId Management Group Id.
     * @param groupQuotaName The GroupQuota name. The name should be unique for the provided context
     *                       tenantId/MgId.
     * @param resourceProviderName The resource provider name, such as - Microsoft.Compute. Currently only
     *                             Microsoft.Compute resource provider supports this API.
     * @param location The name of the Azure region.
     * @param options The options parameters.
     */
    list(managementGroupId, groupQuotaName, resourceProviderName, location, options) {
        return this.client.sendOperationRequest({
            managementGroupId,
            groupQuotaName,
            resourceProviderName,
            location,
            options,
        }, groupQuotaSubscriptionAllocation_listOperationSpec);
    }
}
// Operation Specifications
const groupQuotaSubscriptionAllocation_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const groupQuotaSubscriptionAllocation_listOperationSpec = {
    path: "/providers/Microsoft.Management/managementGroups/{managementGroupId}/subscriptions/{subscriptionId}/providers/Microsoft.Quota/groupQuotas/{groupQuotaName}/resourceProviders/{resourceProviderName}/quotaAllocations/{location}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: SubscriptionQuotaAllocationsList,
        },
        default: {
            bodyMapper: ErrorResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [
        $host,
        managementGroupId,
        groupQuotaName,
        subscriptionId,
        resourceProviderName,
        parameters_location,
    ],
    headerParameters: [accept],
    serializer: groupQuotaSubscriptionAllocation_serializer,
};
//# sourceMappingURL=groupQuotaSubscriptionAllocation.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/usages.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




/// <reference lib="esnext.asynciterable" />
/** Class containing Usages operations. */
class UsagesImpl {
    client;
    /**
     * Initialize a new instance of the class Usages class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Get a list of current usage for all resources for the scope specified.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    list(scope, options) {
        const iter = this.listPagingAll(scope, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(scope, options, settings);
            },
        };
    }
    async *listPagingPage(scope, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(scope, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(scope, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(scope, options) {
        for await (const page of this.listPagingPage(scope, options)) {
            yield* page;
        }
    }
    /**
     * Get the current usage of a resource.
     * @param resourceName Resource name for a given resource provider. For example:
     *                     - SKU name for Microsoft.Compute
     *                     - SKU or TotalLowPriorityCores for Microsoft.MachineLearningServices
     *                      For Microsoft.Network PublicIPAddresses.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    get(resourceName, scope, options) {
        return this.client.sendOperationRequest({ resourceName, scope, options }, usages_getOperationSpec);
    }
    /**
     * Get a list of current usage for all resources for the scope specified.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    _list(scope, options) {
        return this.client.sendOperationRequest({ scope, options }, usages_listOperationSpec);
    }
    /**
     * ListNext
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(scope, nextLink, options) {
        return this.client.sendOperationRequest({ scope, nextLink, options }, usages_listNextOperationSpec);
    }
}
// Operation Specifications
const usages_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const usages_getOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/usages/{resourceName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CurrentUsagesBase,
            headersMapper: UsagesGetHeaders,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host, resourceName, scope],
    headerParameters: [accept],
    serializer: usages_serializer,
};
const usages_listOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/usages",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: UsagesLimits,
            headersMapper: UsagesListHeaders,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host, scope],
    headerParameters: [accept],
    serializer: usages_serializer,
};
const usages_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: UsagesLimits,
            headersMapper: UsagesListNextHeaders,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    urlParameters: [$host, nextLink, scope],
    headerParameters: [accept],
    serializer: usages_serializer,
};
//# sourceMappingURL=usages.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/quota.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */






/// <reference lib="esnext.asynciterable" />
/** Class containing Quota operations. */
class QuotaImpl {
    client;
    /**
     * Initialize a new instance of the class Quota class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * Get a list of current quota limits of all resources for the specified scope. The response from this
     * GET operation can be leveraged to submit requests to update a quota.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    list(scope, options) {
        const iter = this.listPagingAll(scope, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(scope, options, settings);
            },
        };
    }
    async *listPagingPage(scope, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(scope, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(scope, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(scope, options) {
        for await (const page of this.listPagingPage(scope, options)) {
            yield* page;
        }
    }
    /**
     * Get the quota limit of a resource. The response can be used to determine the remaining quota to
     * calculate a new quota limit that can be submitted with a PUT request.
     * @param resourceName Resource name for a given resource provider. For example:
     *                     - SKU name for Microsoft.Compute
     *                     - SKU or TotalLowPriorityCores for Microsoft.MachineLearningServices
     *                      For Microsoft.Network PublicIPAddresses.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    get(resourceName, scope, options) {
        return this.client.sendOperationRequest({ resourceName, scope, options }, quota_getOperationSpec);
    }
    /**
     * Create or update the quota limit for the specified resource with the requested value. To update the
     * quota, follow these steps:
     * 1. Use the GET operation for quotas and usages to determine how much quota remains for the specific
     * resource and to calculate the new quota limit. These steps are detailed in [this
     * example](https://techcommunity.microsoft.com/t5/azure-governance-and-management/using-the-new-quota-rest-api/ba-p/2183670).
     * 2. Use this PUT operation to update the quota limit. Please check the URI in location header for the
     * detailed status of the request.
     * @param resourceName Resource name for a given resource provider. For example:
     *                     - SKU name for Microsoft.Compute
     *                     - SKU or TotalLowPriorityCores for Microsoft.MachineLearningServices
     *                      For Microsoft.Network PublicIPAddresses.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param createQuotaRequest Quota request payload.
     * @param options The options parameters.
     */
    async beginCreateOrUpdate(resourceName, scope, createQuotaRequest, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { resourceName, scope, createQuotaRequest, options },
            spec: quota_createOrUpdateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "original-uri",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Create or update the quota limit for the specified resource with the requested value. To update the
     * quota, follow these steps:
     * 1. Use the GET operation for quotas and usages to determine how much quota remains for the specific
     * resource and to calculate the new quota limit. These steps are detailed in [this
     * example](https://techcommunity.microsoft.com/t5/azure-governance-and-management/using-the-new-quota-rest-api/ba-p/2183670).
     * 2. Use this PUT operation to update the quota limit. Please check the URI in location header for the
     * detailed status of the request.
     * @param resourceName Resource name for a given resource provider. For example:
     *                     - SKU name for Microsoft.Compute
     *                     - SKU or TotalLowPriorityCores for Microsoft.MachineLearningServices
     *                      For Microsoft.Network PublicIPAddresses.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param createQuotaRequest Quota request payload.
     * @param options The options parameters.
     */
    async beginCreateOrUpdateAndWait(resourceName, scope, createQuotaRequest, options) {
        const poller = await this.beginCreateOrUpdate(resourceName, scope, createQuotaRequest, options);
        return poller.pollUntilDone();
    }
    /**
     * Update the quota limit for a specific resource to the specified value:
     * 1. Use the Usages-GET and Quota-GET operations to determine the remaining quota for the specific
     * resource and to calculate the new quota limit. These steps are detailed in [this
     * example](https://techcommunity.microsoft.com/t5/azure-governance-and-management/using-the-new-quota-rest-api/ba-p/2183670).
     * 2. Use this PUT operation to update the quota limit. Please check the URI in location header for the
     * detailed status of the request.
     * @param resourceName Resource name for a given resource provider. For example:
     *                     - SKU name for Microsoft.Compute
     *                     - SKU or TotalLowPriorityCores for Microsoft.MachineLearningServices
     *                      For Microsoft.Network PublicIPAddresses.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param createQuotaRequest Quota requests payload.
     * @param options The options parameters.
     */
    async beginUpdate(resourceName, scope, createQuotaRequest, options) {
        const directSendOperation = async (args, spec) => {
            return this.client.sendOperationRequest(args, spec);
        };
        const sendOperationFn = async (args, spec) => {
            let currentRawResponse = undefined;
            const providedCallback = args.options?.onResponse;
            const callback = (rawResponse, flatResponse) => {
                currentRawResponse = rawResponse;
                providedCallback?.(rawResponse, flatResponse);
            };
            const updatedArgs = {
                ...args,
                options: {
                    ...args.options,
                    onResponse: callback,
                },
            };
            const flatResponse = await directSendOperation(updatedArgs, spec);
            return {
                flatResponse,
                rawResponse: {
                    statusCode: currentRawResponse.status,
                    body: currentRawResponse.parsedBody,
                    headers: currentRawResponse.headers.toJSON(),
                },
            };
        };
        const lro = createLroSpec({
            sendOperationFn,
            args: { resourceName, scope, createQuotaRequest, options },
            spec: quota_updateOperationSpec,
        });
        const poller = await (0,core_lro_dist_esm/* createHttpPoller */.Vj)(lro, {
            restoreFrom: options?.resumeFrom,
            intervalInMs: options?.updateIntervalInMs,
            resourceLocationConfig: "original-uri",
        });
        await poller.poll();
        return poller;
    }
    /**
     * Update the quota limit for a specific resource to the specified value:
     * 1. Use the Usages-GET and Quota-GET operations to determine the remaining quota for the specific
     * resource and to calculate the new quota limit. These steps are detailed in [this
     * example](https://techcommunity.microsoft.com/t5/azure-governance-and-management/using-the-new-quota-rest-api/ba-p/2183670).
     * 2. Use this PUT operation to update the quota limit. Please check the URI in location header for the
     * detailed status of the request.
     * @param resourceName Resource name for a given resource provider. For example:
     *                     - SKU name for Microsoft.Compute
     *                     - SKU or TotalLowPriorityCores for Microsoft.MachineLearningServices
     *                      For Microsoft.Network PublicIPAddresses.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param createQuotaRequest Quota requests payload.
     * @param options The options parameters.
     */
    async beginUpdateAndWait(resourceName, scope, createQuotaRequest, options) {
        const poller = await this.beginUpdate(resourceName, scope, createQuotaRequest, options);
        return poller.pollUntilDone();
    }
    /**
     * Get a list of current quota limits of all resources for the specified scope. The response from this
     * GET operation can be leveraged to submit requests to update a quota.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    _list(scope, options) {
        return this.client.sendOperationRequest({ scope, options }, quota_listOperationSpec);
    }
    /**
     * ListNext
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(scope, nextLink, options) {
        return this.client.sendOperationRequest({ scope, nextLink, options }, quota_listNextOperationSpec);
    }
}
// Operation Specifications
const quota_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const quota_getOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/quotas/{resourceName}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: CurrentQuotaLimitBase,
            headersMapper: QuotaGetHeaders,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host, resourceName, scope],
    headerParameters: [accept],
    serializer: quota_serializer,
};
const quota_createOrUpdateOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/quotas/{resourceName}",
    httpMethod: "PUT",
    responses: {
        200: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        201: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        202: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        204: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    requestBody: createQuotaRequest,
    queryParameters: [apiVersion],
    urlParameters: [$host, resourceName, scope],
    headerParameters: [contentType, accept],
    mediaType: "json",
    serializer: quota_serializer,
};
const quota_updateOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/quotas/{resourceName}",
    httpMethod: "PATCH",
    responses: {
        200: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        201: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        202: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        204: {
            bodyMapper: CurrentQuotaLimitBase,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    requestBody: createQuotaRequest,
    queryParameters: [apiVersion],
    urlParameters: [$host, resourceName, scope],
    headerParameters: [contentType, accept],
    mediaType: "json",
    serializer: quota_serializer,
};
const quota_listOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/quotas",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaLimits,
            headersMapper: QuotaListHeaders,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host, scope],
    headerParameters: [accept],
    serializer: quota_serializer,
};
const quota_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaLimits,
            headersMapper: QuotaListNextHeaders,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    urlParameters: [$host, nextLink, scope],
    headerParameters: [accept],
    serializer: quota_serializer,
};
//# sourceMappingURL=quota.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/quotaRequestStatus.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




/// <reference lib="esnext.asynciterable" />
/** Class containing QuotaRequestStatus operations. */
class QuotaRequestStatusImpl {
    client;
    /**
     * Initialize a new instance of the class QuotaRequestStatus class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * For the specified scope, get the current quota requests for a one year period ending at the time is
     * made. Use the **oData** filter to select quota requests.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    list(scope, options) {
        const iter = this.listPagingAll(scope, options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(scope, options, settings);
            },
        };
    }
    async *listPagingPage(scope, options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(scope, options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(scope, continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(scope, options) {
        for await (const page of this.listPagingPage(scope, options)) {
            yield* page;
        }
    }
    /**
     * Get the quota request details and status by quota request ID for the resources of the resource
     * provider at a specific location. The quota request ID **id** is returned in the response of the PUT
     * operation.
     * @param id Quota request ID.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    get(id, scope, options) {
        return this.client.sendOperationRequest({ id, scope, options }, quotaRequestStatus_getOperationSpec);
    }
    /**
     * For the specified scope, get the current quota requests for a one year period ending at the time is
     * made. Use the **oData** filter to select quota requests.
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param options The options parameters.
     */
    _list(scope, options) {
        return this.client.sendOperationRequest({ scope, options }, quotaRequestStatus_listOperationSpec);
    }
    /**
     * ListNext
     * @param scope The target Azure resource URI. For example,
     *              `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/qms-test/providers/Microsoft.Batch/batchAccounts/testAccount/`.
     *              This is the target Azure resource URI for the List GET operation. If a `{resourceName}` is added
     *              after `/quotas`, then it's the target Azure resource URI in the GET operation for the specific
     *              resource.
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(scope, nextLink, options) {
        return this.client.sendOperationRequest({ scope, nextLink, options }, quotaRequestStatus_listNextOperationSpec);
    }
}
// Operation Specifications
const quotaRequestStatus_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const quotaRequestStatus_getOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/quotaRequests/{id}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaRequestDetails,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host, scope, id],
    headerParameters: [accept],
    serializer: quotaRequestStatus_serializer,
};
const quotaRequestStatus_listOperationSpec = {
    path: "/{scope}/providers/Microsoft.Quota/quotaRequests",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaRequestDetailsList,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [
        apiVersion,
        filter1,
        parameters_top,
        skiptoken,
    ],
    urlParameters: [$host, scope],
    headerParameters: [accept],
    serializer: quotaRequestStatus_serializer,
};
const quotaRequestStatus_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: QuotaRequestDetailsList,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    urlParameters: [$host, nextLink, scope],
    headerParameters: [accept],
    serializer: quotaRequestStatus_serializer,
};
//# sourceMappingURL=quotaRequestStatus.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/quotaOperation.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */




/// <reference lib="esnext.asynciterable" />
/** Class containing QuotaOperation operations. */
class QuotaOperationImpl {
    client;
    /**
     * Initialize a new instance of the class QuotaOperation class.
     * @param client Reference to the service client
     */
    constructor(client) {
        this.client = client;
    }
    /**
     * List all the operations supported by the Microsoft.Quota resource provider.
     * @param options The options parameters.
     */
    list(options) {
        const iter = this.listPagingAll(options);
        return {
            next() {
                return iter.next();
            },
            [Symbol.asyncIterator]() {
                return this;
            },
            byPage: (settings) => {
                if (settings?.maxPageSize) {
                    throw new Error("maxPageSize is not supported by this operation.");
                }
                return this.listPagingPage(options, settings);
            },
        };
    }
    async *listPagingPage(options, settings) {
        let result;
        let continuationToken = settings?.continuationToken;
        if (!continuationToken) {
            result = await this._list(options);
            let page = result.value || [];
            continuationToken = result.nextLink;
            setContinuationToken(page, continuationToken);
            yield page;
        }
        while (continuationToken) {
            result = await this._listNext(continuationToken, options);
            continuationToken = result.nextLink;
            let page = result.value || [];
            setContinuationToken(page, continuationToken);
            yield page;
        }
    }
    async *listPagingAll(options) {
        for await (const page of this.listPagingPage(options)) {
            yield* page;
        }
    }
    /**
     * List all the operations supported by the Microsoft.Quota resource provider.
     * @param options The options parameters.
     */
    _list(options) {
        return this.client.sendOperationRequest({ options }, quotaOperation_listOperationSpec);
    }
    /**
     * ListNext
     * @param nextLink The nextLink from the previous successful call to the List method.
     * @param options The options parameters.
     */
    _listNext(nextLink, options) {
        return this.client.sendOperationRequest({ nextLink, options }, quotaOperation_listNextOperationSpec);
    }
}
// Operation Specifications
const quotaOperation_serializer = esm/* createSerializer */.rl(mappers_namespaceObject, /* isXml */ false);
const quotaOperation_listOperationSpec = {
    path: "/providers/Microsoft.Quota/operations",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OperationList,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    queryParameters: [apiVersion],
    urlParameters: [$host],
    headerParameters: [accept],
    serializer: quotaOperation_serializer,
};
const quotaOperation_listNextOperationSpec = {
    path: "{nextLink}",
    httpMethod: "GET",
    responses: {
        200: {
            bodyMapper: OperationList,
        },
        default: {
            bodyMapper: ExceptionResponse,
        },
    },
    urlParameters: [$host, nextLink],
    headerParameters: [accept],
    serializer: quotaOperation_serializer,
};
//# sourceMappingURL=quotaOperation.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/operations/index.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */











//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/azureQuotaExtensionAPI.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */



class AzureQuotaExtensionAPI extends esm/* ServiceClient */.Nl {
    $host;
    apiVersion;
    subscriptionId;
    constructor(credentials, subscriptionIdOrOptions, options) {
        if (credentials === undefined) {
            throw new Error("'credentials' cannot be null");
        }
        let subscriptionId;
        if (typeof subscriptionIdOrOptions === "string") {
            subscriptionId = subscriptionIdOrOptions;
        }
        else if (typeof subscriptionIdOrOptions === "object") {
            options = subscriptionIdOrOptions;
        }
        // Initializing default values for options
        if (!options) {
            options = {};
        }
        const defaults = {
            requestContentType: "application/json; charset=utf-8",
            credential: credentials,
        };
        const packageDetails = `azsdk-js-arm-quota/1.1.1`;
        const userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix
            ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}`
            : `${packageDetails}`;
        const optionsWithDefaults = {
            ...defaults,
            ...options,
            userAgentOptions: {
                userAgentPrefix,
            },
            endpoint: options.endpoint ?? options.baseUri ?? "https://management.azure.com",
        };
        super(optionsWithDefaults);
        let bearerTokenAuthenticationPolicyFound = false;
        if (options?.pipeline && options.pipeline.getOrderedPolicies().length > 0) {
            const pipelinePolicies = options.pipeline.getOrderedPolicies();
            bearerTokenAuthenticationPolicyFound = pipelinePolicies.some((pipelinePolicy) => pipelinePolicy.name ===
                dist_esm/* bearerTokenAuthenticationPolicyName */.uQ);
        }
        if (!options ||
            !options.pipeline ||
            options.pipeline.getOrderedPolicies().length == 0 ||
            !bearerTokenAuthenticationPolicyFound) {
            this.pipeline.removePolicy({
                name: dist_esm/* bearerTokenAuthenticationPolicyName */.uQ,
            });
            this.pipeline.addPolicy(dist_esm.bearerTokenAuthenticationPolicy({
                credential: credentials,
                scopes: optionsWithDefaults.credentialScopes ??
                    `${optionsWithDefaults.endpoint}/.default`,
                challengeCallbacks: {
                    authorizeRequestOnChallenge: esm/* authorizeRequestOnClaimChallenge */.fj,
                },
            }));
        }
        // Parameter assignments
        this.subscriptionId = subscriptionId;
        // Assigning values to Constant parameters
        this.$host = options.$host || "https://management.azure.com";
        this.apiVersion = options.apiVersion || "2025-03-01";
        this.groupQuotas = new GroupQuotasImpl(this);
        this.groupQuotaSubscriptions = new GroupQuotaSubscriptionsImpl(this);
        this.groupQuotaSubscriptionRequests =
            new GroupQuotaSubscriptionRequestsImpl(this);
        this.groupQuotaLimitsRequest = new GroupQuotaLimitsRequestImpl(this);
        this.groupQuotaLimits = new GroupQuotaLimitsImpl(this);
        this.groupQuotaSubscriptionAllocationRequest =
            new GroupQuotaSubscriptionAllocationRequestImpl(this);
        this.groupQuotaSubscriptionAllocation =
            new GroupQuotaSubscriptionAllocationImpl(this);
        this.usages = new UsagesImpl(this);
        this.quota = new QuotaImpl(this);
        this.quotaRequestStatus = new QuotaRequestStatusImpl(this);
        this.quotaOperation = new QuotaOperationImpl(this);
        this.addCustomApiVersionPolicy(options.apiVersion);
    }
    /** A function that adds a policy that sets the api-version (or equivalent) to reflect the library version. */
    addCustomApiVersionPolicy(apiVersion) {
        if (!apiVersion) {
            return;
        }
        const apiVersionPolicy = {
            name: "CustomApiVersionPolicy",
            async sendRequest(request, next) {
                const param = request.url.split("?");
                if (param.length > 1) {
                    const newParams = param[1].split("&").map((item) => {
                        if (item.indexOf("api-version") > -1) {
                            return "api-version=" + apiVersion;
                        }
                        else {
                            return item;
                        }
                    });
                    request.url = param[0] + "?" + newParams.join("&");
                }
                return next(request);
            },
        };
        this.pipeline.addPolicy(apiVersionPolicy);
    }
    groupQuotas;
    groupQuotaSubscriptions;
    groupQuotaSubscriptionRequests;
    groupQuotaLimitsRequest;
    groupQuotaLimits;
    groupQuotaSubscriptionAllocationRequest;
    groupQuotaSubscriptionAllocation;
    usages;
    quota;
    quotaRequestStatus;
    quotaOperation;
}
//# sourceMappingURL=azureQuotaExtensionAPI.js.map
;// CONCATENATED MODULE: ./node_modules/@azure/arm-quota/dist/esm/index.js
/*
 * Copyright (c) Microsoft Corporation.
 * Licensed under the MIT License.
 *
 * Code generated by Microsoft (R) AutoRest Code Generator.
 * Changes may cause incorrect behavior and will be lost if the code is regenerated.
 */
/// <reference lib="esnext.asynciterable" />




//# sourceMappingURL=index.js.map

/***/ })

};
