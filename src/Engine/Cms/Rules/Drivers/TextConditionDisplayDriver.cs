using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardSite.Engine.Cms.Rules.Conditions;
using OrchardSite.Engine.Cms.Rules.ViewModels;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

/// <summary>Edits a condition that compares a text with a value.</summary>
internal abstract class TextConditionDisplayDriver<TCondition>(IServiceProvider services) : ConditionDisplayDriver<TCondition>
    where TCondition : Condition, ITextCondition
{
    /// <summary>Longer values are refused.</summary>
    internal const int MaxLength = 1000;

    private readonly ConditionOperatorOptions _options = services.GetRequiredService<IOptions<ConditionOperatorOptions>>().Value;
    private readonly IStringLocalizer _s = services.GetRequiredService<IStringLocalizer<Startup>>();

    /// <summary>What stands beside the field of the value.</summary>
    protected abstract string Hint { get; }

    public override IDisplayResult? Edit(TCondition model, BuildEditorContext context) =>
        Initialize<TextConditionViewModel>("TextCondition_Fields_Edit", async view =>
        {
            view.SelectedOperation = Option(model.Operation)?.Factory.Name ?? nameof(StringEqualsOperator);
            view.CaseSensitive = model.Operation is StringOperator { CaseSensitive: true };
            view.Value = model.Value;
            view.Title = Title;
            view.Hint = Hint;
            view.Operations = [.. _options.Operators.Select(option => new SelectListItem(option.DisplayText(services), option.Factory.Name))];
            view.Suggestions = [.. await SuggestAsync()];
        }).Location("Content");

    public override async Task<IDisplayResult?> UpdateAsync(TCondition model, UpdateEditorContext context)
    {
        var view = new TextConditionViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix, posted => posted.SelectedOperation!, posted => posted.Value!, posted => posted.CaseSensitive);
        model.Operation = Operation(view, context);
        model.Value = view.Value?.Trim();
        Check(model.Value, context);

        return await EditAsync(model, context);
    }

    protected override string Summarize(TCondition condition)
    {
        var name = Option(condition.Operation)?.DisplayText(services).Value ?? _s["Equals"].Value;
        return _s["{0} “{1}”", name, condition.Value ?? string.Empty];
    }

    /// <summary>Values that make sense, to choose from.</summary>
    protected virtual Task<IEnumerable<SelectListItem>> SuggestAsync() => Task.FromResult<IEnumerable<SelectListItem>>([]);

    private ConditionOperatorOption? Option(ConditionOperator? operation) =>
        operation is not null && _options.ConditionOperatorOptionByType.TryGetValue(operation.GetType(), out var option) ? option : null;

    private ConditionOperator? Operation(TextConditionViewModel view, UpdateEditorContext context)
    {
        if (!_options.Factories.TryGetValue(view.SelectedOperation ?? string.Empty, out var factory))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(view.SelectedOperation), _s["Choose how to compare."]);
            return null;
        }

        var operation = factory.Create();
        if (operation is StringOperator text)
        {
            text.CaseSensitive = view.CaseSensitive;
        }

        return operation;
    }

    private void Check(string? value, UpdateEditorContext context)
    {
        if (string.IsNullOrEmpty(value))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(TextConditionViewModel.Value), _s["Write what to compare with."]);
        }
        else if (value.Length > MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(TextConditionViewModel.Value), _s["The value may have {0} characters at most.", MaxLength]);
        }
    }
}
