using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Cms.ContentFields.Editing;

/// <summary>What can be wrong with a list of values that a field offers.</summary>
internal static class OfferedValues
{
    private const int MaxOptions = 500;

    public static IEnumerable<string> Problems(IReadOnlyCollection<string> values, IStringLocalizer S)
    {
        if (values.GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            yield return S["The value '{0}' is in the list twice.", twice.Key];
        }

        if (values.Count > MaxOptions)
        {
            yield return S["A list has at most {0} values; these are {1}.", MaxOptions, values.Count];
        }
    }
}
