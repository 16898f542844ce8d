namespace OrchardCore.Localization;

/// <summary>Directions of writing.</summary>
public static class LanguageDirection
{
    public const string LTR = "ltr";

    public const string RTL = "rtl";
}
