using OrchardCore.Indexing.Models;
using OrchardCore.Infrastructure.Entities;

namespace OrchardCore.Indexing.Core.Handlers;

/// <summary>A handler of index profiles that does nothing; override what matters.</summary>
public abstract class IndexProfileHandlerBase : ModelHandlerBase<IndexProfile>, IIndexProfileHandler
{
    public virtual Task ResetAsync(IndexProfileResetContext context) => Task.CompletedTask;

    public virtual Task SynchronizedAsync(IndexProfileSynchronizedContext context) => Task.CompletedTask;
}
