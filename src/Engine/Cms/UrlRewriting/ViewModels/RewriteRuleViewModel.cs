namespace OrchardSite.Engine.Cms.UrlRewriting.ViewModels;

/// <summary>A rule's name and kind.</summary>
internal class RewriteRuleViewModel
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The name of the rule's source, for people.</summary>
    public string? Source { get; set; }
}
