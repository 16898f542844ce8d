using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.Menu.Services;

internal sealed class MenuItemStereotypesProvider(IStringLocalizer<MenuItemStereotypesProvider> S) : IStereotypesProvider
{
    public Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync() =>
        Task.FromResult<IEnumerable<StereotypeDescription>>(
            [new StereotypeDescription { Stereotype = "MenuItem", DisplayName = S["Menu item"] }]);
}
