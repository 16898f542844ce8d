using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Extensions;

public interface IThemeExtensionInfo : IExtensionInfo;
