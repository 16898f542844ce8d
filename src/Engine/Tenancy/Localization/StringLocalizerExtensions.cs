using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization;

/// <summary>Chooses a text by a count.</summary>
public static class StringLocalizerExtensions
{
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        localizer.Plural(count, [singular, plural], arguments);

    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments) =>
        localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
}
