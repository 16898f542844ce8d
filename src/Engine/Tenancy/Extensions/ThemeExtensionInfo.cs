namespace OrchardSite.Engine.Tenancy.Extensions;

/// <summary>A theme of the application.</summary>
internal sealed class ThemeExtensionInfo : ExtensionInfo
{
    /// <summary>The id of the theme whose templates are used where this one has none; empty when there is none.</summary>
    public required string BaseTheme { get; init; }
}
