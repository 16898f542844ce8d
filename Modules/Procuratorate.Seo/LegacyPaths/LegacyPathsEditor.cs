using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;
using YesSql;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>Takes over the lines of an editor's form and says what is wrong with them.</summary>
public sealed class LegacyPathsEditor(ISession session, IAutorouteEntries entries, IStringLocalizer<LegacyPathsEditor> S)
{
    /// <summary>Lines at most.</summary>
    public const int MaxLines = 200;

    /// <summary>Reads what was posted; what is wrong stays as it was typed, with an error in the form.</summary>
    /// <param name="updater">The form.</param>
    /// <param name="prefix">Before the form's names.</param>
    /// <param name="itemId">The item that the addresses lead to.</param>
    public async Task<List<string>> UpdateAsync(IUpdateModel updater, string prefix, string itemId)
    {
        var model = new LegacyPathsEditViewModel();
        await updater.TryUpdateModelAsync(model, prefix);
        var lines = (model.Lines ?? string.Empty)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (lines.Count > MaxLines)
        {
            updater.ModelState.AddModelError(prefix, nameof(model.Lines), S["A page has at most {0} old addresses; these are {1}.", MaxLines, lines.Count]);
            return lines;
        }

        foreach (var line in lines)
        {
            if (await ProblemAsync(line, itemId) is { } problem)
            {
                updater.ModelState.AddModelError(prefix, nameof(model.Lines), problem);
            }
        }

        return lines;
    }

    private async Task<string?> ProblemAsync(string line, string itemId) => LegacyPath.ProblemOf(line) switch
    {
        LegacyPathProblem.NamesAHost => S["Old address '{0}': leave out the host name and write only what follows it, such as /jcxw/index.shtml.", line],
        LegacyPathProblem.NoPath => S["Old address '{0}': write a path without blanks and without ? # \\ %, such as /jcxw/index.shtml.", line],
        LegacyPathProblem.TooLong => S["Old address '{0}': at most {1} characters.", line, LegacyPath.MaxLength],
        LegacyPathProblem.HomePage => S["Old address '{0}': this is the home page, which stays where it is.", line],
        _ => await TakenAsync(line, itemId),
    };

    private async Task<string?> TakenAsync(string line, string itemId)
    {
        var path = LegacyPath.Normalize(line);
        if (await session.QueryIndex<LegacyPathIndex>(index => index.Path == path && index.TargetId != itemId).FirstOrDefaultAsync() is not null)
        {
            return S["Old address '{0}': it leads to another page already; take it out there first.", line];
        }

        var (exists, entry) = await entries.TryGetEntryByPathAsync(path);
        if (!exists || entry!.ContentItemId == itemId || entry.ContainedContentItemId == itemId)
        {
            return null;
        }

        return S["Old address '{0}': a page of this site stands there, so that nobody would be led on.", line];
    }
}
