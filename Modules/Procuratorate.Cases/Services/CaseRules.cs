using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services.Batches;
using Procuratorate.Cases.ViewModels;

namespace Procuratorate.Cases.Services;

/// <summary>Checks what an editor wrote about a case; each problem names the field, what stands in it and what would be right.</summary>
public sealed class CaseRules(ICaseBatchService batches, ICaseListService list, ILocalClock localClock, CaseLabels labels, IStringLocalizer<CaseRules> localizer)
{
    /// <summary>The founding of the People's Republic; its procuratorates decided nothing before.</summary>
    private static readonly DateTime _earliest = new(1949, 10, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <param name="model">What was written.</param>
    /// <param name="contentItemId">The case.</param>
    /// <returns>The field and what is wrong with it.</returns>
    public async IAsyncEnumerable<(string Field, string Problem)> CheckAsync(CasePartEditViewModel model, string contentItemId)
    {
        if (!string.IsNullOrEmpty(model.Level) && !CaseLevels.All.Contains(model.Level))
        {
            yield return (nameof(model.Level), localizer["The level '{0}' is none. Choose one of: {1}.", model.Level, Join(CaseLevels.All, labels.Level)]);
        }

        if (!string.IsNullOrEmpty(model.Category) && !CaseCategories.All.Contains(model.Category))
        {
            yield return (nameof(model.Category), localizer["The category '{0}' is none. Choose one of: {1}.", model.Category, Join(CaseCategories.All, labels.Category)]);
        }

        if (await CheckDateAsync(model.DecidedOn) is { } problem)
        {
            yield return (nameof(model.DecidedOn), problem);
        }

        await foreach (var found in CheckBatchAsync(model, contentItemId))
        {
            yield return found;
        }
    }

    private async Task<string?> CheckDateAsync(DateTime? decidedOn)
    {
        if (decidedOn is not { } date)
        {
            return null;
        }

        var today = (await localClock.GetLocalNowAsync()).Date;
        return date.Date > today || date < _earliest
            ? localizer["The date of the decision is {0}. It lies between {1} and today, {2}.", Format(date), Format(_earliest), Format(today)].Value
            : null;
    }

    private async IAsyncEnumerable<(string Field, string Problem)> CheckBatchAsync(CasePartEditViewModel model, string contentItemId)
    {
        if (string.IsNullOrEmpty(model.Batch))
        {
            yield break;
        }

        if (model.Position is < 1 or > CaseBatchPart.MaxNumber)
        {
            yield return (nameof(model.Position), localizer["The place in the batch is {0}. Write a number from 1 to {1}.", model.Position, CaseBatchPart.MaxNumber]);
        }

        var isNew = model.Batch == CasePartEditViewModel.NewBatch;
        var problem = isNew ? await CheckNewBatchAsync(model) : null;
        if (problem is not null)
        {
            yield return (nameof(model.NewBatchNumber), problem);
            yield break;
        }

        var batch = isNew ? await batches.FindLatestAsync(model.Level!, model.NewBatchNumber!.Value) : await FindAsync(model.Batch);
        if (batch is null)
        {
            if (!isNew)
            {
                yield return (nameof(model.Batch), localizer["The batch chosen is no longer there. Choose another one or none."]);
            }

            yield break;
        }

        await foreach (var misfit in CheckFitAsync(model, batch, contentItemId))
        {
            yield return misfit;
        }
    }

    /// <summary>Whether the case may stand in the batch, at its place.</summary>
    private async IAsyncEnumerable<(string Field, string Problem)> CheckFitAsync(CasePartEditViewModel model, CaseBatch batch, string contentItemId)
    {
        if (batch.Level != model.Level)
        {
            yield return (nameof(model.Batch), localizer["The batch '{0}' is of the level '{1}', the case of the level '{2}'. Change one of them.", batch.Title, labels.Level(batch.Level), labels.Level(model.Level)]);
        }

        if (model.Position is { } position && await list.IsTakenAsync(batch.Id, position, contentItemId))
        {
            yield return (nameof(model.Position), localizer["Another case has place {0} in '{1}'. Write a number that is free, or none to put the case last.", position, batch.Title]);
        }
    }

    private async Task<string?> CheckNewBatchAsync(CasePartEditViewModel model)
    {
        if (model.NewBatchNumber is not (>= 1 and <= CaseBatchPart.MaxNumber))
        {
            return localizer["The number of the new batch is '{0}'. Write a number from 1 to {1}, for instance 3 for 第三批.", model.NewBatchNumber?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, CaseBatchPart.MaxNumber];
        }

        // A level that is none is told of by itself.
        return !CaseLevels.All.Contains(model.Level) || await batches.FindLatestAsync(model.Level!, model.NewBatchNumber.Value) is not null || await batches.MayCreateAsync()
            ? null
            : localizer["There is no batch {0} yet, and you may not add one. Ask an editor who publishes batches.", model.NewBatchNumber].Value;
    }

    private async Task<CaseBatch?> FindAsync(string id) => (await batches.ListLatestAsync()).FirstOrDefault(batch => batch.Id == id);

    private static string Join(IEnumerable<string> values, Func<string?, string> label) => string.Join("、", values.Select(label));

    private static string Format(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
