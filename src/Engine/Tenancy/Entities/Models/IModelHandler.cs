namespace OrchardCore.Infrastructure.Entities;

/// <summary>Is told what happens to models of a kind.</summary>
public interface IModelHandler<T>
{
    Task CreatedAsync(CreatedContext<T> context);

    Task CreatingAsync(CreatingContext<T> context);

    Task DeletedAsync(DeletedContext<T> context);

    Task DeletingAsync(DeletingContext<T> context);

    Task InitializedAsync(InitializedContext<T> context);

    Task InitializingAsync(InitializingContext<T> context);

    Task LoadedAsync(LoadedContext<T> context);

    Task UpdatedAsync(UpdatedContext<T> context);

    Task UpdatingAsync(UpdatingContext<T> context);

    Task ValidatedAsync(ValidatedContext<T> context);

    Task ValidatingAsync(ValidatingContext<T> context);
}
