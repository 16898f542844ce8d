using OrchardCore.ContentFields.Settings;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>The values of a predefined list as their editor shows them.</summary>
internal class PredefinedListSettingsViewModel
{
    /// <summary>One value a line: what is shown, and after <c>|</c> what is stored when that differs.</summary>
    public string? Options { get; set; }

    public EditorOption Editor { get; set; }

    public string? DefaultValue { get; set; }
}
