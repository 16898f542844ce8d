namespace OrchardSite.Engine.Cms.Menu.ViewModels;

internal sealed class MenuItemEditViewModel
{
    public string MenuContentItemId { get; init; } = string.Empty;

    public string? MenuItemId { get; init; }

    public string ContentType { get; init; } = string.Empty;

    public string TypeDisplayName { get; init; } = string.Empty;

    public object Editor { get; init; } = null!;
}
