namespace OrchardSite.Engine.Cms.CustomSettings.ViewModels;

internal class CustomSettingsEditViewModel
{
    public object Editor { get; set; } = null!;

    public string DisplayName { get; set; } = string.Empty;
}
