using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Handlers;
using OrchardSite.Engine.Cms.UrlRewriting.ViewModels;

namespace OrchardSite.Engine.Cms.UrlRewriting.Drivers;

/// <summary>A rule's name, in the list and in the editor.</summary>
internal sealed class RewriteRuleDisplayDriver(IEnumerable<IUrlRewriteRuleSource> sources, IStringLocalizer<RewriteRuleDisplayDriver> S) : DisplayDriver<RewriteRule>
{
    public override IDisplayResult? Display(RewriteRule rule, BuildDisplayContext context) =>
        Initialize<RewriteRuleViewModel>("RewriteRule_Fields_SummaryAdmin", model => Fill(model, rule)).Location("SummaryAdmin", "Content:1");

    public override IDisplayResult? Edit(RewriteRule rule, BuildEditorContext context) =>
        Initialize<RewriteRuleViewModel>("RewriteRule_Fields_Edit", model => Fill(model, rule)).Location("Content:1");

    public override async Task<IDisplayResult?> UpdateAsync(RewriteRule rule, UpdateEditorContext context)
    {
        var model = new RewriteRuleViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Name!);
        rule.Name = model.Name?.Trim() ?? string.Empty;
        if (rule.Name.Length is 0 or > RewriteRuleHandler.MaxNameLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Name), S["The rule needs a name of at most {0} characters.", RewriteRuleHandler.MaxNameLength]);
        }

        return Edit(rule, context);
    }

    private void Fill(RewriteRuleViewModel model, RewriteRule rule)
    {
        model.Id = rule.Id;
        model.Name = rule.Name;
        model.Source = sources.FirstOrDefault(source => source.TechnicalName == rule.Source)?.DisplayName.Value ?? rule.Source;
    }
}
