namespace OrchardCore.CustomSettings;

/// <summary>Names of the custom settings feature.</summary>
public static class CustomSettingsConstants
{
    /// <summary>The stereotype of content types that are a section of the site's settings.</summary>
    public const string Stereotype = "CustomSettings";
}
