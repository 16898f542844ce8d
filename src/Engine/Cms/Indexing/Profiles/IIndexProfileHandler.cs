using OrchardCore.Indexing.Models;
using OrchardCore.Infrastructure.Entities;

namespace OrchardCore.Indexing;

/// <summary>Is told what happens to index profiles.</summary>
public interface IIndexProfileHandler : IModelHandler<IndexProfile>
{
    /// <summary>The index is to forget how far it has come.</summary>
    Task ResetAsync(IndexProfileResetContext context);

    /// <summary>The index is to follow what has changed.</summary>
    Task SynchronizedAsync(IndexProfileSynchronizedContext context);
}
