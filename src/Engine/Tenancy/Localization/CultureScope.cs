using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Sets the current culture until it is disposed.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _originalCulture;
    private readonly CultureInfo _originalUICulture;

    private CultureScope(CultureInfo culture, CultureInfo uiCulture)
    {
        _originalCulture = CultureInfo.CurrentCulture;
        _originalUICulture = CultureInfo.CurrentUICulture;
        Culture = culture;
        UICulture = uiCulture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = uiCulture;
    }

    public CultureInfo Culture { get; }

    public CultureInfo UICulture { get; }

    public static CultureScope Create(string culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(string culture, string uiCulture, bool ignoreSystemSettings = false) =>
        new(GetCulture(culture, ignoreSystemSettings), GetCulture(uiCulture, ignoreSystemSettings));

    public static CultureScope Create(CultureInfo culture, bool ignoreSystemSettings = false) => Create(culture, culture, ignoreSystemSettings);

    public static CultureScope Create(CultureInfo culture, CultureInfo uiCulture, bool ignoreSystemSettings = false) =>
        Create(culture.Name, uiCulture.Name, ignoreSystemSettings);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _originalCulture;
        CultureInfo.CurrentUICulture = _originalUICulture;
    }

    private static CultureInfo GetCulture(string name, bool ignoreSystemSettings) =>
        ignoreSystemSettings ? new CultureInfo(name, useUserOverride: false) : CultureInfo.GetCultureInfo(name);
}
