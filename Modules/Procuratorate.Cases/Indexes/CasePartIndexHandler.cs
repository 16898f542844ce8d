using OrchardCore.Indexing;
using Procuratorate.Cases.Models;

namespace Procuratorate.Cases.Indexes;

/// <summary>What a case is found by beside its title, sections, keywords and columns, which have handlers of their own.</summary>
public sealed class CasePartIndexHandler : ContentPartIndexHandler<CasePart>
{
    public override Task BuildIndexAsync(CasePart part, BuildPartIndexContext context)
    {
        var (document, options) = (context.DocumentIndex, context.Settings.ToOptions());
        document.Set($"{nameof(CasePart)}.{nameof(part.CaseNumber)}", part.CaseNumber, options);
        document.Set($"{nameof(CasePart)}.{nameof(part.Organ)}", part.Organ, options);

        // As shown, whatever the time zone.
        document.Set($"{nameof(CasePart)}.{nameof(part.Date)}", part.Date is { } date ? new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)) : null, options);
        return Task.CompletedTask;
    }
}
