using Microsoft.Extensions.Localization;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates.Recipes;

/// <summary>The recipe step <c>Templates</c>.</summary>
internal sealed class TemplateStep(TemplatesManager manager, TemplateRules rules, IStringLocalizer<TemplateSetStep> localizer)
    : TemplateSetStep("Templates", manager.UpdateTemplateAsync, rules, localizer);
