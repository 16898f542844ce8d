using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Rules;
using OrchardSite.Engine.Cms.Rules.ViewModels;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

/// <summary>Shows one kind of condition where one is chosen (thumbnail) and in the tree of a rule (summary).</summary>
internal abstract class ConditionDisplayDriver<TCondition> : DisplayDriver<Condition, TCondition>
    where TCondition : Condition
{
    /// <summary>What the kind is called.</summary>
    protected abstract string Title { get; }

    /// <summary>When a condition of the kind holds.</summary>
    protected abstract string Description { get; }

    public override Task<IDisplayResult?> DisplayAsync(TCondition model, BuildDisplayContext context) => Task.FromResult<IDisplayResult?>(Combine(
        Initialize<ConditionViewModel>("Condition_Fields_Summary", view => Fill(view, Summarize(model))).Location("Summary", "Content"),
        Initialize<ConditionViewModel>("Condition_Fields_Thumbnail", view => Fill(view, Description)).Location("Thumbnail", "Content")));

    /// <summary>A condition that has nothing to set shows what it does.</summary>
    public override IDisplayResult? Edit(TCondition model, BuildEditorContext context) =>
        Initialize<ConditionViewModel>("Condition_Fields_Edit", view => Fill(view, Description)).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(TCondition model, UpdateEditorContext context) => await EditAsync(model, context);

    /// <summary>The condition in a few words, beside the title of its kind.</summary>
    protected virtual string Summarize(TCondition condition) => string.Empty;

    private void Fill(ConditionViewModel view, string text)
    {
        view.Title = Title;
        view.Text = text;
    }
}
