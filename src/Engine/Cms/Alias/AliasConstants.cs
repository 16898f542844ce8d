namespace OrchardCore.Alias;

/// <summary>Names that aliases are known by.</summary>
public static class AliasConstants
{
    /// <summary>Starts a handle that names an item by its alias.</summary>
    public const string AliasPrefix = "alias:";
}
