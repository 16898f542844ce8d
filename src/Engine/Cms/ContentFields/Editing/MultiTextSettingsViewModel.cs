namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The texts of a <c>MultiTextField</c> as their editor shows them.</summary>
internal class MultiTextSettingsViewModel
{
    /// <summary>One a line.</summary>
    public string? Options { get; set; }
}
