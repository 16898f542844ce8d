using Procuratorate.Cases.Services.Batches;

namespace Procuratorate.Cases.ViewModels;

/// <summary>A batch in the list of batches.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Count">Its published cases, 1 or more.</param>
public sealed record CaseBatchEntry(CaseBatch Batch, int Count);
