using System.Globalization;
using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Tests.Liquid;

/// <summary>Texts as the sources have them.</summary>
internal sealed class EnglishTexts<T> : IStringLocalizer<T>
{
    public LocalizedString this[string name] => new(name, name);

    public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
