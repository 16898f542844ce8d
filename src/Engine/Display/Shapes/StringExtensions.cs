namespace OrchardCore.DisplayManagement.Utilities;

public static class StringExtensions
{
    /// <summary>Text as a part of a shape type, where <c>-</c> and <c>.</c> have a meaning.</summary>
    public static string EncodeAlternateElement(this string alternateElement)
        => string.IsNullOrEmpty(alternateElement)
            ? string.Empty
            : alternateElement.Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
