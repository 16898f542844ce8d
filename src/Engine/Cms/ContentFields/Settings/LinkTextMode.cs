namespace OrchardCore.ContentFields.Settings;

/// <summary>Where a link's text comes from.</summary>
public enum LinkTextMode
{
    Optional,
    Required,
    Static,
    Url,
}
