using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>A localizer that knows plural forms.</summary>
public interface IPluralStringLocalizer : IStringLocalizer
{
    ValueTuple<LocalizedString, object[]> GetTranslation(string name, params object[] arguments);
}
