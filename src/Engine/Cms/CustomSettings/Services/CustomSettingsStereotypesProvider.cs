using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.CustomSettings;

namespace OrchardSite.Engine.Cms.CustomSettings.Services;

internal sealed class CustomSettingsStereotypesProvider(IStringLocalizer<CustomSettingsStereotypesProvider> S) : IStereotypesProvider
{
    public Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync() =>
        Task.FromResult<IEnumerable<StereotypeDescription>>(
            [new StereotypeDescription { Stereotype = CustomSettingsConstants.Stereotype, DisplayName = S["Custom settings"] }]);
}
