using System.Globalization;
using Microsoft.Extensions.Localization;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.ViewModels;

namespace Procuratorate.Cases.Services.Batches;

/// <summary>Checks what an editor wrote about a batch: there is one of each number, so that no typing error makes two.</summary>
public sealed class CaseBatchRules(ICaseBatchService batches, CaseLabels labels, IStringLocalizer<CaseBatchRules> localizer)
{
    /// <param name="model">What was written.</param>
    /// <param name="contentItemId">The batch.</param>
    /// <returns>The field and what is wrong with it.</returns>
    public async IAsyncEnumerable<(string Field, string Problem)> CheckAsync(CaseBatchPartEditViewModel model, string contentItemId)
    {
        if (!string.IsNullOrEmpty(model.Level) && !CaseLevels.All.Contains(model.Level))
        {
            yield return (nameof(model.Level), localizer["The level '{0}' is none. Choose one of: {1}.", model.Level, string.Join("、", CaseLevels.All.Select(labels.Level))]);
            yield break;
        }

        if (model.Number is < 1 or > CaseBatchPart.MaxNumber)
        {
            yield return (nameof(model.Number), localizer["The batch number is {0}. Write a number from 1 to {1}, for instance 3 for 第三批.", model.Number.Value.ToString(CultureInfo.InvariantCulture), CaseBatchPart.MaxNumber]);
            yield break;
        }

        if (model is { Level: { } level, Number: { } number } && await batches.FindLatestAsync(level, number) is { } other && other.Id != contentItemId)
        {
            yield return (nameof(model.Number), localizer["Batch {0} is there already: '{1}'. Write a number that is free, or edit that batch.", number, other.Title]);
        }
    }
}
