namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model is about to be deleted.</summary>
public sealed class DeletingContext<T>(T model) : HandlerContextBase<T>(model);
