using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace OrchardSite.Engine.Tenancy.Localization.Po;

/// <summary>Localizes texts that hold HTML; their arguments are encoded when they are written.</summary>
internal sealed class PoHtmlLocalizer(IStringLocalizer localizer) : HtmlLocalizer(localizer)
{
    private readonly IStringLocalizer _localizer = localizer;

    public override LocalizedHtmlString this[string name] => ToHtmlString(_localizer[name]);

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            if (_localizer is not IPluralStringLocalizer plural)
            {
                return ToHtmlString(_localizer[name], arguments);
            }

            var (translation, formatArguments) = plural.GetTranslation(name, arguments);
            return ToHtmlString(translation, formatArguments);
        }
    }
}
