namespace YesSql;

/// <summary>Makes accessors for a named property of a type.</summary>
public interface IAccessorFactory
{
    IAccessor<T>? CreateAccessor<T>(Type tContainer);
}
