/** How a mistake ends that nothing meets before the image build. */
export const IMAGE_BUILD_FAILS =
  'The client does not check this, and the image build in Azure fails minutes later.';
