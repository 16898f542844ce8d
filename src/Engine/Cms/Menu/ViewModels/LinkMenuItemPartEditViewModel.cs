using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Menu.Models;

namespace OrchardSite.Engine.Cms.Menu.ViewModels;

internal class LinkMenuItemPartEditViewModel
{
    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Target { get; set; }

    [BindNever]
    public LinkMenuItemPart MenuItemPart { get; set; } = null!;
}
