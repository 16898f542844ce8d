namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>How a part may be used, as its editor shows it.</summary>
internal class ContentPartSettingsViewModel
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public bool Attachable { get; set; }

    public bool Reusable { get; set; }
}
