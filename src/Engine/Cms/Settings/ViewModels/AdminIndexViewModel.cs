namespace OrchardSite.Engine.Cms.Settings.ViewModels;

internal sealed class AdminIndexViewModel
{
    public string GroupId { get; set; } = string.Empty;

    public object Shape { get; set; } = null!;
}
