using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Names one plural form of a text.</summary>
public class PluralForm
{
    public PluralForm(string key, int form)
        : this(key, form, CultureInfo.CurrentUICulture)
    {
    }

    public PluralForm(string key, int form, CultureInfo culture)
    {
        Key = key;
        Form = form;
        Culture = culture;
    }

    public string Key { get; }

    public int Form { get; }

    public CultureInfo Culture { get; }
}
