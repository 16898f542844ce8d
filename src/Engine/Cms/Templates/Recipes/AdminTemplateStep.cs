using Microsoft.Extensions.Localization;
using OrchardCore.Templates.Services;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates.Recipes;

/// <summary>The recipe step <c>AdminTemplates</c>.</summary>
internal sealed class AdminTemplateStep(AdminTemplatesManager manager, TemplateRules rules, IStringLocalizer<TemplateSetStep> localizer)
    : TemplateSetStep("AdminTemplates", manager.UpdateTemplateAsync, rules, localizer);
