using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Rules.Models;
using OrchardSite.Engine.Cms.Rules.Evaluation;
using OrchardSite.Engine.Cms.Rules.ViewModels;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

/// <summary>Edits a script; one that fails or does not end is refused with the reason.</summary>
internal sealed class JavascriptConditionDisplayDriver(
    JavascriptConditionEvaluator evaluator,
    IStringLocalizer<JavascriptConditionDisplayDriver> S) : ConditionDisplayDriver<JavascriptCondition>
{
    internal const int MaxLength = 4000;

    protected override string Title => S["Script"];

    protected override string Description => S["Holds when a JavaScript expression is true. For those who write scripts."];

    public override IDisplayResult? Edit(JavascriptCondition model, BuildEditorContext context) =>
        Initialize<JavascriptConditionViewModel>("JavascriptCondition_Fields_Edit", view => view.Script = model.Script).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(JavascriptCondition model, UpdateEditorContext context)
    {
        var view = new JavascriptConditionViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix, posted => posted.Script!);
        model.Script = view.Script?.Trim();
        if (ErrorOf(model.Script) is { } error)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.Script), error);
        }

        return Edit(model, context);
    }

    protected override string Summarize(JavascriptCondition condition) => condition.Script ?? string.Empty;

    private string? ErrorOf(string? script)
    {
        if (string.IsNullOrEmpty(script))
        {
            return S["Write an expression."];
        }

        if (script.Length > MaxLength)
        {
            return S["The script may have {0} characters at most.", MaxLength];
        }

        try
        {
            evaluator.Run(script);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return S["The script does not work: {0}", exception.Message];
        }
    }
}
