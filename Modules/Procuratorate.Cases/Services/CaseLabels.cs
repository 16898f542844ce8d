using System.Globalization;
using Microsoft.Extensions.Localization;
using Procuratorate.Cases.Models;

namespace Procuratorate.Cases.Services;

/// <summary>What visitors and editors read for the values of a case.</summary>
public sealed class CaseLabels(IStringLocalizer<CaseLabels> localizer)
{
    /// <summary>A level's name; empty for none.</summary>
    public string Level(string? level) => level switch
    {
        CaseLevels.Typical => localizer["Typical case"],
        CaseLevels.Guiding => localizer["Guiding case"],
        _ => string.Empty,
    };

    /// <summary>A category's name; empty for none.</summary>
    public string Category(string? category) => category switch
    {
        CaseCategories.Criminal => localizer["Criminal"],
        CaseCategories.Civil => localizer["Civil"],
        CaseCategories.Administrative => localizer["Administrative"],
        CaseCategories.PublicInterest => localizer["Public interest litigation"],
        CaseCategories.Minors => localizer["Minors"],
        _ => string.Empty,
    };

    /// <summary>A section's heading.</summary>
    public string Section(string section, string level) => section switch
    {
        CaseSections.Gist => localizer["Gist"],
        CaseSections.BasicFacts => localizer["Basic facts"],
        CaseSections.Performance => localizer["What the procuratorate did"],
        CaseSections.Significance when level == CaseLevels.Guiding => localizer["Guiding significance"],
        CaseSections.Significance => localizer["Typical significance"],
        CaseSections.Provisions => localizer["Related provisions"],
        _ => section,
    };

    /// <summary>The title of a batch that nobody gave one: 第三批典型案例.</summary>
    public string BatchTitle(string level, int number)
    {
        var isChinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" || CultureInfo.CurrentUICulture.Equals(CultureInfo.InvariantCulture);
        var figure = isChinese ? ChineseNumber.Format(number) : number.ToString(CultureInfo.InvariantCulture);
        return level == CaseLevels.Guiding ? localizer["Guiding cases, batch {0}", figure] : localizer["Typical cases, batch {0}", figure];
    }
}
