using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Sources;
using OrchardSite.Engine.Cms.UrlRewriting.ViewModels;

namespace OrchardSite.Engine.Cms.UrlRewriting.Drivers;

/// <summary>What redirects and rewrites do, in the list and in the editor.</summary>
internal sealed class AddressRuleDisplayDriver(AddressRuleCheck check) : DisplayDriver<RewriteRule>
{
    public override IDisplayResult? Display(RewriteRule rule, BuildDisplayContext context) => AddressRuleFields.Read(rule) is { } fields
        ? Initialize<AddressRuleViewModel>("AddressRule_Fields_SummaryAdmin", model => Fill(model, fields, rule)).Location("SummaryAdmin", "Meta:1")
        : null;

    public override IDisplayResult? Edit(RewriteRule rule, BuildEditorContext context) => AddressRuleFields.Read(rule) is { } fields
        ? Initialize<AddressRuleViewModel>("AddressRule_Fields_Edit", model => Fill(model, fields, rule)).Location("Content:2")
        : null;

    public override async Task<IDisplayResult?> UpdateAsync(RewriteRule rule, UpdateEditorContext context)
    {
        if (AddressRuleFields.Read(rule) is not { } fields)
        {
            return null;
        }

        var model = new AddressRuleViewModel { Fields = fields };
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        fields.Pattern = fields.Pattern?.Trim();
        fields.SubstitutionPattern = fields.SubstitutionPattern?.Trim();
        fields.Write(rule);
        foreach (var error in check.Check(fields, IsRedirect(rule)))
        {
            context.Updater.ModelState.AddModelError(Prefix, $"{nameof(model.Fields)}.{error.MemberNames.First()}", error.ErrorMessage ?? string.Empty);
        }

        return Edit(rule, context);
    }

    private static void Fill(AddressRuleViewModel model, AddressRuleFields fields, RewriteRule rule) =>
        (model.Fields, model.IsRedirect) = (fields, IsRedirect(rule));

    private static bool IsRedirect(RewriteRule rule) => rule.Source == UrlRedirectRuleSource.SourceName;
}
