using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.Widgets.Services;

internal sealed class WidgetStereotypesProvider(IStringLocalizer<WidgetStereotypesProvider> S) : IStereotypesProvider
{
    public Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync() =>
        Task.FromResult<IEnumerable<StereotypeDescription>>(
            [new StereotypeDescription { Stereotype = "Widget", DisplayName = S["Widget"] }]);
}
