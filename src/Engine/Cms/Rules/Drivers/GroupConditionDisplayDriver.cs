using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Rules;
using OrchardSite.Engine.Cms.Rules.ViewModels;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

/// <summary>Edits the name of a group; its conditions are edited in the tree of the rule.</summary>
internal abstract class GroupConditionDisplayDriver<TGroup>(IStringLocalizer S) : ConditionDisplayDriver<TGroup>
    where TGroup : DisplayTextConditionGroup
{
    internal const int MaxLength = 200;

    public override IDisplayResult? Edit(TGroup model, BuildEditorContext context) =>
        Initialize<GroupConditionViewModel>("GroupCondition_Fields_Edit", view =>
        {
            view.DisplayText = model.DisplayText;
            view.Description = Description;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(TGroup model, UpdateEditorContext context)
    {
        var view = new GroupConditionViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix, posted => posted.DisplayText!);
        model.DisplayText = view.DisplayText?.Trim();
        if (model.DisplayText?.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.DisplayText), S["The name may have {0} characters at most.", MaxLength]);
        }

        return Edit(model, context);
    }

    protected override string Summarize(TGroup condition) => condition.DisplayText ?? string.Empty;
}
