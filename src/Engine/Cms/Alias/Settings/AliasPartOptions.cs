namespace OrchardCore.Alias.Settings;

/// <summary>Whether an alias may be typed.</summary>
public enum AliasPartOptions
{
    Editable,
    GeneratedDisabled,
}
