namespace OrchardSite.Engine.Cms.Settings.ViewModels;

internal sealed class AdminIndexViewModel
{
    public string GroupId { get; set; } = string.Empty;

    /// <summary>What the menu calls the group; null when it leads to it by no name.</summary>
    public string? Title { get; set; }

    public object Shape { get; set; } = null!;
}
