using System.Globalization;

namespace OrchardCore.ContentLocalization;

/// <summary>The language of an item.</summary>
public class CultureAspect
{
    private CultureInfo? _culture;

    /// <summary>The item's own culture, else the current one.</summary>
    public CultureInfo Culture
    {
        get => _culture ?? CultureInfo.CurrentUICulture;
        set => _culture = value;
    }

    public bool HasCulture { get; set; }
}
