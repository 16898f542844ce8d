using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Liquid;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.ContentTypes.Drivers;

/// <summary>Checks the Liquid patterns that titles, paths and aliases are made with.</summary>
internal sealed class LiquidPatterns(ILiquidTemplateManager templates, IStringLocalizer<LiquidPatterns> S)
{
    public void Check(ModelStateDictionary state, string prefix, string property, string? pattern, bool isNeeded)
    {
        if (string.IsNullOrWhiteSpace(pattern))
        {
            if (isNeeded)
            {
                state.AddModelError(prefix, property, S["A pattern is needed to make it from."]);
            }

            return;
        }

        if (!templates.Validate(pattern, out var errors))
        {
            state.AddModelError(prefix, property, S["The pattern is not valid Liquid: {0}", string.Join(' ', errors)]);
        }
    }
}
