namespace OrchardSite.Engine.Cms.Seo.ViewModels;

internal class RobotsSettingsViewModel
{
    public bool AllowAllAgents { get; set; }

    public bool DisallowAdmin { get; set; }

    public string? AdditionalRules { get; set; }
}
