using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Rules;
using OrchardSite.Engine.Cms.Rules.ViewModels;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

/// <summary>Edits a condition that is one of two things.</summary>
internal abstract class ChoiceConditionDisplayDriver<TCondition> : ConditionDisplayDriver<TCondition>
    where TCondition : Condition
{
    protected abstract string WhenTrue { get; }

    protected abstract string WhenFalse { get; }

    public override IDisplayResult? Edit(TCondition model, BuildEditorContext context) =>
        Initialize<ChoiceConditionViewModel>("ChoiceCondition_Fields_Edit", view =>
        {
            view.Value = context.IsNew || Get(model);
            view.WhenTrue = WhenTrue;
            view.WhenFalse = WhenFalse;
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(TCondition model, UpdateEditorContext context)
    {
        var view = new ChoiceConditionViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix, posted => posted.Value);
        Set(model, view.Value);

        return Edit(model, context);
    }

    protected override string Summarize(TCondition condition) => Get(condition) ? WhenTrue : WhenFalse;

    protected abstract bool Get(TCondition condition);

    protected abstract void Set(TCondition condition, bool value);
}
