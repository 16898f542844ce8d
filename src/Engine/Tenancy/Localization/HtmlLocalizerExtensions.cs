using OrchardCore.Localization;

namespace Microsoft.AspNetCore.Mvc.Localization;

/// <summary>Chooses a text by a count.</summary>
public static class HtmlLocalizerExtensions
{
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        localizer.Plural(count, [singular, plural], arguments);

    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string[] pluralForms, params object[] arguments) =>
        localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
}
