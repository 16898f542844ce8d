using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace YesSql;

/// <summary>Says that a document was changed by someone else since it was read.</summary>
public class ConcurrencyException(Document document) : Exception($"The document '{document.Id}' of type '{document.Type}' was changed by someone else since it was read."), IWriteConflict
{
    public Document Document { get; } = document;
}
